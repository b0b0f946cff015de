package press.jubilee.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * What a volume wants of its pages beyond their size, their type and their margins. What is empty is the design's own.
 *
 * @param canon by which the margins are drawn, where they are not given as widths
 * @param paragraphs how one is told from the one before
 * @param folio where page numbers stand
 * @param expansion whether letters may be widened and narrowed by up to a fiftieth to make lines even
 * @param protrusion whether marks at the ends of lines hang a little out of the measure
 * @param verticalStretch whether the white around headings and displays may give way to make pages full
 * @param writing which way the lines of the texts run
 */
public record DesignDetails(Optional<Canon> canon, Faces faces, Optional<Paragraphs> paragraphs,
        Opener opener, Headings headings, RunningHeads runningHeads, Optional<FolioPlace> folio, Notes notes,
        Optional<Boolean> expansion, Optional<Boolean> protrusion, Optional<Boolean> verticalStretch,
        Optional<Writing> writing) {

    public static final DesignDetails NONE = new DesignDetails(Optional.empty(), Faces.NONE, Optional.empty(),
            Opener.NONE, Headings.NONE, RunningHeads.NONE, Optional.empty(), Notes.NONE, Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());

    /** Proportions of margins that have proved themselves. */
    public enum Canon {
        /** Ninths of the page: one inside and above, two outside and below (J. A. van de Graaf; R. Rosarivo). */
        VAN_DE_GRAAF,
        /** Inner, head, outer and foot as 2 : 3 : 4 : 6, the text three quarters of the page wide (J. Tschichold). */
        TSCHICHOLD
    }

    /** Which way lines run. */
    public enum Writing {
        HORIZONTAL,
        /** From top to bottom, one line to the left of the other; the book is bound on the right. For traditional Chinese. */
        VERTICAL
    }

    /** How one paragraph is told from another. */
    public enum Paragraphs {
        INDENT, SPACE
    }

    /** Where lines stand in the measure. */
    public enum Alignment {
        CENTRED, LEFT
    }

    /** The letters of a heading or a running head. */
    public enum Lettering {
        ROMAN, ITALIC, BOLD, SMALL_CAPITALS
    }

    /** Where a running head stands above the text. */
    public enum HeadPlace {
        CENTRED,
        /** At the edge away from the spine. */
        OUTER,
        /** Nowhere. */
        NONE
    }

    /** Where a page number stands; that of an opener always stands at the foot. */
    public enum FolioPlace {
        FOOT_CENTRED, FOOT_OUTER, HEAD_OUTER
    }

    /** What parts notes from the text. */
    public enum Separator {
        SHORT_RULE, FULL_RULE,
        /** White alone. */
        SPACE
    }

    /** Where it is said that a text was first printed elsewhere. */
    public enum CreditPlace {
        /** As an unnumbered note at the foot of the opener. */
        FOOT,
        /** Below the byline. */
        BYLINE
    }

    /**
     * How texts open.
     *
     * @param sink how many lines of the grid the title stands below the first line of other pages, 0 to 15
     * @param dropCapital how many lines high the first letter is, 2 to 4; 1 for none
     * @param leadIn whether the first words are set in small capitals
     * @param bothTitles whether a translation and its original show each other's title
     */
    public record Opener(Optional<Integer> sink, Optional<Alignment> alignment, Optional<Integer> dropCapital,
            Optional<Boolean> leadIn, Optional<CreditPlace> credit, Optional<Boolean> bothTitles) {

        public static final Opener NONE = new Opener(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());

        public Opener {
            sink.ifPresent(s -> Design.require(s >= 0 && s <= 15, "a sink is 0 to 15 lines, not " + s));
            dropCapital.ifPresent(d -> Design.require(d >= 1 && d <= 4,
                    "a drop capital is 2 to 4 lines high, 1 for none, not " + d));
        }
    }

    /** Headings inside a text. */
    public record Headings(Optional<Alignment> alignment, Optional<Lettering> lettering,
            Optional<Boolean> sans) {

        public static final Headings NONE = new Headings(Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** The lines above the text. */
    public record RunningHeads(Optional<HeadPlace> place, Optional<Lettering> lettering,
            Optional<Boolean> sans) {

        public static final RunningHeads NONE = new RunningHeads(Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** @param size in points */
    public record Notes(Optional<Double> size, Optional<Separator> separator) {

        public static final Notes NONE = new Notes(Optional.empty(), Optional.empty());

        public Notes {
            size.ifPresent(
                    s -> Design.require(s >= 5 && s <= 14, "notes are set in 5 to 14 points, not in " + s));
        }
    }

    /** What the book is set in: running text, the sans serif of some headings, code. */
    public record Faces(Optional<Face> text, Optional<Face> sans, Optional<Face> code) {

        public static final Faces NONE = new Faces(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Where the faces of one family come from. */
    public sealed interface Face {

        SourcePosition at();

        /** A family the renderer knows by name. */
        record Family(String name, SourcePosition at) implements Face {}

        /** Font files of the collection, one a style; which style each has it says itself. */
        record Files(List<FontFile> files, SourcePosition at) implements Face {

            public Files {
                files = List.copyOf(files);
            }
        }
    }

    /** @param name relative to the collection folder */
    public record FontFile(String name, Path file) {

        public FontFile {
            Objects.requireNonNull(file, "file");
        }
    }

    public DesignDetails withCanon(Canon wanted) {
        return new DesignDetails(Optional.of(wanted), faces, paragraphs, opener, headings, runningHeads,
                folio, notes, expansion, protrusion, verticalStretch, writing);
    }

    public DesignDetails withFaces(Faces wanted) {
        return new DesignDetails(canon, wanted, paragraphs, opener, headings, runningHeads, folio, notes,
                expansion, protrusion, verticalStretch, writing);
    }

    public DesignDetails withParagraphs(Paragraphs wanted) {
        return new DesignDetails(canon, faces, Optional.of(wanted), opener, headings, runningHeads, folio,
                notes, expansion, protrusion, verticalStretch, writing);
    }

    public DesignDetails withOpener(Opener wanted) {
        return new DesignDetails(canon, faces, paragraphs, wanted, headings, runningHeads, folio, notes,
                expansion, protrusion, verticalStretch, writing);
    }

    public DesignDetails withHeadings(Headings wanted) {
        return new DesignDetails(canon, faces, paragraphs, opener, wanted, runningHeads, folio, notes,
                expansion, protrusion, verticalStretch, writing);
    }

    public DesignDetails withRunningHeads(RunningHeads wanted) {
        return new DesignDetails(canon, faces, paragraphs, opener, headings, wanted, folio, notes, expansion,
                protrusion, verticalStretch, writing);
    }

    public DesignDetails withFolio(FolioPlace wanted) {
        return new DesignDetails(canon, faces, paragraphs, opener, headings, runningHeads,
                Optional.of(wanted), notes, expansion, protrusion, verticalStretch, writing);
    }

    public DesignDetails withNotes(Notes wanted) {
        return new DesignDetails(canon, faces, paragraphs, opener, headings, runningHeads, folio, wanted,
                expansion, protrusion, verticalStretch, writing);
    }

    public DesignDetails withExpansion(boolean wanted) {
        return new DesignDetails(canon, faces, paragraphs, opener, headings, runningHeads, folio, notes,
                Optional.of(wanted), protrusion, verticalStretch, writing);
    }

    public DesignDetails withProtrusion(boolean wanted) {
        return new DesignDetails(canon, faces, paragraphs, opener, headings, runningHeads, folio, notes,
                expansion, Optional.of(wanted), verticalStretch, writing);
    }

    public DesignDetails withVerticalStretch(boolean wanted) {
        return new DesignDetails(canon, faces, paragraphs, opener, headings, runningHeads, folio, notes,
                expansion, protrusion, Optional.of(wanted), writing);
    }

    public DesignDetails withWriting(Writing wanted) {
        return new DesignDetails(canon, faces, paragraphs, opener, headings, runningHeads, folio, notes,
                expansion, protrusion, verticalStretch, Optional.of(wanted));
    }
}
