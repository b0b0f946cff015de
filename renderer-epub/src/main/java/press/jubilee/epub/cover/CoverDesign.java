package press.jubilee.epub.cover;

import press.jubilee.epub.cover.CoverDrawing.Alignment;
import press.jubilee.epub.cover.CoverDrawing.Setting;
import press.jubilee.model.Design;
import press.jubilee.model.wording.CoverWords;

/** How each design of the house draws a cover. */
final class CoverDesign {

    private static final int MIDDLE = CoverDrawing.WIDTH / 2;
    private static final int MEASURE = 1240;
    private static final int RAYS = 60;

    private CoverDesign() {}

    static CoverDrawing draw(CoverWords words, Design.Name design) {
        return switch (design) {
            case CLASSIC -> centred(words, 0x16323F, 0xE3C98F);
            case BILINGUAL -> centred(words, 0x6E1F1C, 0xE9CF9A);
            case MODERN -> flush(words);
        };
    }

    /** A frame, a ring with a ray for each year, everything about the middle, in one serif. */
    private static CoverDrawing centred(CoverWords words, int ground, int gold) {
        int paper = 0xFBF7EC;
        CoverFaces serif = CoverFaces.serif();
        var out = new CoverDrawing();
        out.rectangle(0, 0, CoverDrawing.WIDTH, CoverDrawing.HEIGHT, ground);
        out.frame(70, 6, gold);
        out.frame(92, 2, gold);
        words.institution().ifPresent(
                i -> out.words(i, 250, new Setting(serif, paper, Alignment.MIDDLE, MIDDLE, 60, 2, MEASURE)));
        out.ring(MIDDLE, 760, 270, 330, words.years().orElse(RAYS), gold);
        words.years().ifPresent(y -> out.words(Integer.toString(y), words.span().isPresent() ? 820 : 850,
                new Setting(serif, gold, Alignment.MIDDLE, MIDDLE, 260, 1, 480)));
        words.span().ifPresent(s -> out.words(s, 915,
                new Setting(serif, gold, Alignment.MIDDLE, MIDDLE, 52, 1, 400)));
        double y = out.words(words.title(), 1370,
                new Setting(serif, paper, Alignment.MIDDLE, MIDDLE, 150, 4, MEASURE));
        if (words.otherTitle().isPresent()) {
            y = out.words(words.otherTitle().get(), y - 20,
                    new Setting(serif, paper, Alignment.MIDDLE, MIDDLE, 76, 2, MEASURE));
        }
        double rule = words.otherTitle().isPresent() ? y - 25 : y - 70;
        out.rectangle(MIDDLE - 160, rule, 320, 4, gold);
        double below = rule + 120;
        words.subtitle().ifPresent(s -> out.words(s, below,
                new Setting(CoverFaces.serifItalic(), gold, Alignment.MIDDLE, MIDDLE, 66, 4, MEASURE)));
        words.editors().ifPresent(e -> out.words(e, 2120,
                new Setting(serif, paper, Alignment.MIDDLE, MIDDLE, 58, 2, MEASURE)));
        words.publisher().ifPresent(p -> out.words(p, 2255,
                new Setting(serif, gold, Alignment.MIDDLE, MIDDLE, 46, 1, MEASURE)));
        return out;
    }

    /** The number of years large on a band of colour, everything else below it from the left edge, in one sans. */
    private static CoverDrawing flush(CoverWords words) {
        int ink = 0x1B2A33;
        int accent = 0xB3402A;
        int paper = 0xF6F1E7;
        int left = 150;
        CoverFaces bold = CoverFaces.sansBold();
        CoverFaces sans = CoverFaces.sans();
        var out = new CoverDrawing();
        out.rectangle(0, 0, CoverDrawing.WIDTH, CoverDrawing.HEIGHT, paper);
        out.rectangle(0, 0, CoverDrawing.WIDTH, 980, accent);
        words.years().ifPresent(n -> out.words(Integer.toString(n), 840,
                new Setting(bold, paper, Alignment.LEFT, left - 25, 720, 1, 1400)));
        words.institution().ifPresent(i -> out.words(i, 210,
                new Setting(sans, paper, Alignment.LEFT, left, 58, 1, MEASURE)));
        words.span().ifPresent(s -> out.words(s, 925,
                new Setting(sans, paper, Alignment.LEFT, left, 48, 1, MEASURE)));
        double y = out.words(words.title(), 1230,
                new Setting(bold, ink, Alignment.LEFT, left, 160, 4, 1300));
        double below = y - 30;
        words.subtitle().ifPresent(s -> out.words(s, below,
                new Setting(sans, accent, Alignment.LEFT, left, 68, 4, 1300)));
        words.editors().ifPresent(e -> out.words(e, 2110,
                new Setting(sans, ink, Alignment.LEFT, left, 58, 2, 1300)));
        words.publisher().ifPresent(p -> out.words(p, 2255,
                new Setting(bold, ink, Alignment.LEFT, left, 46, 1, 1300)));
        return out;
    }
}
