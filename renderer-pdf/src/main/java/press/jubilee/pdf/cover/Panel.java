package press.jubilee.pdf.cover;

import java.util.List;
import press.jubilee.model.Language;
import press.jubilee.pdf.cover.CoverType.Look;
import press.jubilee.pdf.cover.CoverType.SetWords;
import press.jubilee.pdf.geometry.Rect;
import press.jubilee.pdf.style.Ink;

/**
 * A part of the cover while it is being drawn. Its units are the height's 2,400th parts, as those of the EPUB's cover are, so
 * that a design has one set of numbers for all trims.
 */
record Panel(CoverBoard board, CoverType type, Rect box, Language language) {

    private static final double UNITS = 2_400;

    /** In scaled points. */
    int units(double number) {
        return (int) Math.round(number * box.height() / UNITS);
    }

    int y(double units) {
        return box.y() + units(units);
    }

    int middle() {
        return box.x() + box.width() / 2;
    }

    /** What is left between margins of such a part of the width. */
    int measure(double margin) {
        return (int) Math.round(box.width() * (1 - 2 * margin));
    }

    int left(double margin) {
        return box.x() + (int) Math.round(box.width() * margin);
    }

    /** Words from a baseline on, between margins; how far they reach down, with the room for one line more. */
    int words(String words, Look look, double margin, int baseline, int mostLines) {
        SetWords set = type.set(words, language, look, measure(margin), mostLines);
        board.put(set.at(left(margin), baseline));
        return set.below(baseline);
    }

    /** A rule all round, so far within. */
    void frame(double inset, double thickness, Ink ink) {
        int in = units(inset);
        int thick = units(thickness);
        int width = box.width() - 2 * in;
        int height = box.height() - 2 * in;
        int x = box.x() + in;
        int y = box.y() + in;
        for (Rect side : List.of(new Rect(x, y, width, thick), new Rect(x, y + height - thick, width, thick),
                new Rect(x, y, thick, height), new Rect(x + width - thick, y, thick, height))) {
            board.rule(side, ink);
        }
    }
}
