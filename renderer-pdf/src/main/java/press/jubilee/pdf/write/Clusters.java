package press.jubilee.pdf.write;

import press.jubilee.pdf.shape.GlyphRun;

/**
 * The stretches of a run that show characters together: one glyph for one character mostly, one for several in a
 * ligature, several for one where marks or joining letters need them. In a right-to-left run they come in the order of
 * writing, last characters first; readers turn them round, as they find what every other program writes that way.
 */
final class Clusters {

    private Clusters() {}

    /** The end of the cluster that begins at a glyph. */
    static int end(GlyphRun run, int start) {
        int end = start + 1;
        while (end < run.length() && run.cluster(end) == run.cluster(start)) {
            end++;
        }
        return end;
    }

    /** The start of the last cluster of a run that is not empty. */
    static int lastStart(GlyphRun run) {
        int start = run.length() - 1;
        while (start > 0 && run.cluster(start - 1) == run.cluster(start)) {
            start--;
        }
        return start;
    }

    /** What the glyphs from {@code start} to {@code end} show. */
    static String text(GlyphRun run, int start, int end) {
        return run.text().substring(textStart(run, start, end), textEnd(run, start, end));
    }

    /** Characters before the first cluster, which no glyph shows, go with it. */
    private static int textStart(GlyphRun run, int start, int end) {
        boolean first = runsBackwards(run) ? end == run.length() : start == 0;
        return first ? 0 : run.cluster(start);
    }

    /** Characters reach to the next cluster, which stands to the right, or to the left in a run that goes that way. */
    private static int textEnd(GlyphRun run, int start, int end) {
        if (runsBackwards(run)) {
            return start == 0 ? run.text().length() : run.cluster(start - 1);
        }
        return end < run.length() ? run.cluster(end) : run.text().length();
    }

    private static boolean runsBackwards(GlyphRun run) {
        return run.length() > 1 && run.cluster(0) > run.cluster(run.length() - 1);
    }

    /**
     * Whether the character map alone gives the cluster's characters. Glyphs that it does not know learn their characters
     * here; once they know them, asking again gives the same answer.
     */
    static boolean legible(GlyphRun run, int start, int end, EmbeddedFace face) {
        int from = textStart(run, start, end);
        int to = textEnd(run, start, end);
        if (from == to) {
            return false;
        }
        if (from < run.cluster(start) && !runsBackwards(run) && run.cluster(start) < to) {
            legible(run, start, end, run.cluster(start), to, face);
            return false;
        }
        return legible(run, start, end, from, to, face);
    }

    private static boolean legible(GlyphRun run, int start, int end, int from, int to, EmbeddedFace face) {
        if (end - start == 1) {
            return face.shows(run.glyph(start), run.text(), from, to);
        }
        return oneToOne(run, start, end, from, to, face) || learnTogether(run, start, end, from, to, face);
    }

    /** Whether every glyph is the face's own for its character, as a base and a mark set side by side are. */
    private static boolean oneToOne(GlyphRun run, int start, int end, int from, int to, EmbeddedFace face) {
        String text = run.text();
        if (text.codePointCount(from, to) != end - start) {
            return false;
        }
        int at = from;
        for (int i = start; i < end; i++) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (face.face().glyph(codePoint) != run.glyph(i) || !face.shows(run.glyph(i), text, at, next)) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** Glyphs that no single character explains are mapped to all of the cluster; an {@code ActualText} corrects them. */
    private static boolean learnTogether(GlyphRun run, int start, int end, int from, int to,
            EmbeddedFace face) {
        for (int i = start; i < end; i++) {
            face.shows(run.glyph(i), run.text(), from, to);
        }
        return false;
    }
}
