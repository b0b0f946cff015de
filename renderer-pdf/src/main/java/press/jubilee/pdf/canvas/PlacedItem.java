package press.jubilee.pdf.canvas;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import press.jubilee.model.Picture;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.structure.Artifact;
import press.jubilee.pdf.structure.Owner;
import press.jubilee.pdf.style.Ink;

/**
 * A thing on a page. Places are in scaled points from the top left corner of the trimmed page, y downwards.
 */
public sealed interface PlacedItem {

    /** The same thing elsewhere, further right by {@code dx} and further down by {@code dy}. */
    PlacedItem moved(int dx, int dy);

    /** The same thing seen in a mirror that stands in the middle of a measure; type and pictures stay as they are. */
    PlacedItem mirrored(int measure);

    /** The same thing, not read. */
    PlacedItem unread();

    /**
     * Type on one baseline, in reading order.
     *
     * @param x of the line's origin; each run adds its own offset
     * @param baseline y of the baseline
     * @param runs words and the spaces between them
     */
    record TextLine(int x, int baseline, List<SetRun> runs, LineOrigin origin,
            Owner owner) implements PlacedItem {

        public TextLine {
            runs = List.copyOf(runs);
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(owner, "owner");
        }

        /** A line that is not read. */
        public TextLine(int x, int baseline, List<SetRun> runs, LineOrigin origin) {
            this(x, baseline, runs, origin, Artifact.LAYOUT);
        }

        /** A line of no known origin that is not read. */
        public TextLine(int x, int baseline, List<SetRun> runs) {
            this(x, baseline, runs, LineOrigin.NONE);
        }

        /** The characters, spaces included. */
        public String text() {
            var text = new StringBuilder();
            runs.forEach(r -> text.append(r.run().text()));
            return text.toString();
        }

        /** Without the links inside the file that lead to other places than these. */
        TextLine withLinksAmong(Set<String> places) {
            return runs.stream().allMatch(r -> r.source().leadsTo(places))
                    ? this
                    : new TextLine(x, baseline,
                            runs.stream().map(r -> r.source().leadsTo(places) ? r : r.withoutLink()).toList(),
                            origin, owner);
        }

        @Override
        public TextLine moved(int dx, int dy) {
            return new TextLine(x + dx, baseline + dy, runs, origin, owner);
        }

        @Override
        public TextLine mirrored(int measure) {
            return new TextLine(measure - x, baseline, runs.stream().map(SetRun::mirrored).toList(), origin,
                    owner);
        }

        /** Whether all its words follow each other to the right. */
        public boolean leftToRight() {
            for (int i = 1; i < runs.size(); i++) {
                if (runs.get(i).x() < runs.get(i - 1).x()) {
                    return false;
                }
            }
            return true;
        }

        /** Whether its words follow each other to the left. */
        public boolean rightToLeft() {
            return runs.size() > 1
                    ? runs.getFirst().x() > runs.getLast().x()
                    : runs.size() == 1 && runs.getFirst().run().rightToLeft();
        }

        @Override
        public TextLine unread() {
            return new TextLine(x, baseline, runs, origin, Artifact.LAYOUT);
        }
    }

    /** A filled rectangle: a rule, a table's line, a tint. Never read. */
    record Rule(Rect box, Ink ink) implements PlacedItem {

        @Override
        public Rule moved(int dx, int dy) {
            return new Rule(box.moved(dx, dy), ink);
        }

        @Override
        public Rule mirrored(int measure) {
            return new Rule(box.mirrored(measure), ink);
        }

        @Override
        public Rule unread() {
            return this;
        }
    }

    /**
     * A picture, scaled to fill its box.
     *
     * @param alt what it shows, in words; empty where it is an ornament
     */
    record PlacedPicture(Rect box, Picture picture, String alt, Owner owner) implements PlacedItem {

        public PlacedPicture {
            Objects.requireNonNull(owner, "owner");
        }

        /** A picture that is not read. */
        public PlacedPicture(Rect box, Picture picture, String alt) {
            this(box, picture, alt, Artifact.LAYOUT);
        }

        @Override
        public PlacedPicture moved(int dx, int dy) {
            return new PlacedPicture(box.moved(dx, dy), picture, alt, owner);
        }

        @Override
        public PlacedPicture mirrored(int measure) {
            return new PlacedPicture(box.mirrored(measure), picture, alt, owner);
        }

        @Override
        public PlacedPicture unread() {
            return new PlacedPicture(box, picture, alt);
        }
    }
}
