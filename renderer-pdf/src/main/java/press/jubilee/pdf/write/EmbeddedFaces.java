package press.jubilee.pdf.write;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import press.jubilee.pdf.canvas.LineOrigin.Join;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.font.Face;
import press.jubilee.pdf.shape.GlyphRun;

/**
 * The faces of one file, with all that the book shows of them: known before the first page is written, so that pages can be
 * set in any order. Only looked at from then on, by many threads.
 */
final class EmbeddedFaces {

    private final Map<Face, EmbeddedFace> faces = new LinkedHashMap<>();
    private final Set<GlyphRun> illegible = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether characters as wide as an em may have to be filled up with blanks. */
    private boolean wide;

    private EmbeddedFaces() {}

    /**
     * @param joined whether lines end with spaces
     * @throws IllegalArgumentException if a glyph cannot be embedded
     */
    static EmbeddedFaces of(Iterable<Page> pages, boolean joined) {
        var all = new EmbeddedFaces();
        Set<GlyphRun> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Page page : pages) {
            for (var item : page.items()) {
                if (item instanceof TextLine line) {
                    for (SetRun set : line.runs()) {
                        if (seen.add(set.run())) {
                            all.add(set.run());
                        }
                    }
                    if (joined && line.origin().join() == Join.SPACE && !line.runs().isEmpty()) {
                        all.faces.get(line.runs().getLast().run().face()).keepSpace();
                    }
                }
            }
        }
        if (all.wide) {
            all.faces.values().forEach(EmbeddedFace::keepBlank);
        }
        return all;
    }

    private void add(GlyphRun run) {
        EmbeddedFace face = faces.get(run.face());
        if (face == null) {
            face = new EmbeddedFace(run.face(), faces.size());
            faces.put(run.face(), face);
        }
        if (run.rightToLeft()) {
            addBackwards(run, face);
            return;
        }
        boolean legible = true;
        for (int start = 0, end; start < run.length(); start = end) {
            end = Clusters.end(run, start);
            legible &= Clusters.legible(run, start, end, face);
            for (int i = start; i < end; i++) {
                face.keep(run.glyph(i));
            }
        }
        wide = wide || Room.isWide(run);
        if (!legible) {
            illegible.add(run);
        }
    }

    private static void addBackwards(GlyphRun run, EmbeddedFace face) {
        for (int start = 0, end; start < run.length(); start = end) {
            end = Phantoms.end(run, start);
            if (Phantoms.needed(run, start, end)) {
                for (int letter : Phantoms.letters(run, start, end)) {
                    int glyph = Phantoms.glyph(run.face(), letter);
                    face.shows(glyph, Character.toString(letter), 0, Character.charCount(letter));
                    face.keep(glyph);
                }
            }
            Clusters.legible(run, start, end, face);
            for (int i = start; i < end; i++) {
                face.keep(run.glyph(i));
            }
        }
    }

    EmbeddedFace of(Face face) {
        return faces.get(face);
    }

    /** Whether the faces' character maps alone give the run's characters. */
    boolean isLegible(GlyphRun run) {
        return !illegible.contains(run);
    }

    /** As they are first used. */
    Collection<EmbeddedFace> inOrder() {
        return faces.values();
    }
}
