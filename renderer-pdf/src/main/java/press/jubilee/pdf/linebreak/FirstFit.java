package press.jubilee.pdf.linebreak;

import java.util.Arrays;

/**
 * Fills each line with as much as fits at its natural width, and never looks back. Quick, coarse and easy to trust: what
 * {@link KnuthPlass} is measured against.
 */
public final class FirstFit {

    private final BreakSettings settings;

    private FirstFit(BreakSettings settings) {
        this.settings = settings;
    }

    /** @param settings for the demerits that are reported; they do not change the breaks */
    public static FirstFit with(BreakSettings settings) {
        return new FirstFit(settings);
    }

    public Breakpoints lines(Paragraph paragraph, LineWidths widths) {
        Chain chain = new Chain(paragraph, widths, settings);
        if (paragraph.size() == 0) {
            return chain.none();
        }
        Paragraph.Breaks breaks = paragraph.breaks;
        int[] chosen = new int[breaks.count()];
        int lines = 0;
        while (!breaks.last(chosen[lines])) {
            chosen[lines + 1] = lineEnd(paragraph, chosen[lines], widths.measure(lines));
            lines++;
        }
        return chain.lines(Arrays.copyOf(chosen, lines + 1));
    }

    private static int lineEnd(Paragraph paragraph, int a, int measure) {
        Paragraph.Breaks breaks = paragraph.breaks;
        Fit fit = new Fit(paragraph);
        int end = breaks.next[a];
        for (int b = a + 1; b < breaks.count(); b++) {
            fit.measure(a, b, measure);
            if (fit.shortfall >= 0 && b >= end) {
                end = b;
            }
            if (b >= end && (breaks.forced(b) || fit.overfull())) {
                break;
            }
        }
        return end;
    }
}
