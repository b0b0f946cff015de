package press.jubilee.pdf.style;

import press.jubilee.pdf.geometry.Length;

/**
 * Keeps lines of running text at 55 to 75 characters, whatever the page: on a wide page the type grows, then the margins
 * beside the text; on a narrow page, though not between wide margins that were asked for, it shrinks. Source Serif has 2.22 characters to the em in English prose, word
 * spaces counted, measured on the sample in all designs.
 */
final class LineLength {

    /** 72 characters: room for paragraphs of narrow letters. */
    private static final double LONGEST = 32.4;
    /** 56 characters. */
    private static final double SHORTEST = 25.2;

    private static final Length LARGEST = Length.points(11.5);
    private static final Length SMALLEST = Length.points(8.5);
    /** Sizes and leadings are whole tenths of a point. */
    private static final int STEP = Length.points(0.1).sp();
    private static final double LEAST_LEADING = 1.2;

    private LineLength() {}

    /** What may be changed about a page, because nobody asked for it. */
    record Open(boolean size, boolean leading, boolean margins) {

        static final Open ALL = new Open(true, true, true);
    }

    /** The page itself where its lines are right; else the nearest to it that may be had. */
    static PageLayout readable(PageLayout page, Open open) {
        PageLayout sized = open.size ? sized(page, open) : page;
        double longest = LONGEST * sized.size().sp();
        return open.margins && sized.measure() > longest
                ? wider(sized, sized.measure() - longest)
                : sized;
    }

    private static PageLayout sized(PageLayout page, Open open) {
        int measure = page.measure();
        int size = page.size().sp();
        if (measure > LONGEST * size) {
            int most = open.leading
                    ? LARGEST.sp()
                    : Math.min(LARGEST.sp(), (int) (page.leading().sp() / LEAST_LEADING));
            return resized(page, Math.clamp(up(measure / LONGEST), size, Math.max(size, most)), open);
        }
        if (open.margins && measure < SHORTEST * size) {
            return resized(page, Math.clamp(down(measure / SHORTEST), Math.min(size, SMALLEST.sp()), size),
                    open);
        }
        return page;
    }

    /** With leading in the proportion it had, unless that is fixed. */
    private static PageLayout resized(PageLayout page, int size, Open open) {
        double proportion = page.leading().sp() / (double) page.size().sp();
        Length leading = open.leading && size != page.size().sp()
                ? new Length(down(size * proportion))
                : page.leading();
        return new PageLayout(page.trim(), page.margins(), new Length(size), leading);
    }

    /** Inner and outer margin share the surplus in the proportion they have. */
    private static PageLayout wider(PageLayout page, double surplus) {
        Margins m = page.margins();
        double factor = 1 + surplus / (m.inner().sp() + m.outer().sp());
        return new PageLayout(page.trim(),
                new Margins(m.inner().times(factor), m.outer().times(factor), m.head(), m.foot()),
                page.size(), page.leading());
    }

    private static int up(double length) {
        return (int) Math.ceil(length / STEP) * STEP;
    }

    private static int down(double length) {
        return (int) (length / STEP) * STEP;
    }
}
