package press.jubilee.pdf.canvas;

import static press.jubilee.pdf.canvas.PageDump.points;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.jubilee.model.Language;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.shape.GlyphRun;
import press.jubilee.pdf.style.Ink;

/** A line of type in the form of {@link PageDump}. What is common to its spaces and words is said once. */
final class LineDump {

    /** Spaces of one line differ by what rounding leaves. */
    private static final int SPACE_TOLERANCE = Length.POINT / 50;
    private static final double SCALE_TOLERANCE = 0.015;

    private final TextLine line;
    private final int space;
    private final double scale;
    private final StringBuilder out = new StringBuilder("text");

    private LineDump(TextLine line) {
        this.line = line;
        this.space = space(line);
        this.scale = scale(line);
    }

    /** Without a line feed. */
    static String of(TextLine line) {
        var dump = new LineDump(line);
        dump.head();
        if (!line.runs().isEmpty()) {
            dump.words();
        }
        return dump.out.toString();
    }

    /** The middle one of the widths of all spaces; -1 where each is as wide as its face has it. */
    private static int space(TextLine line) {
        int[] widths = line.runs().stream().filter(r -> isSpace(r.run())).mapToInt(SetRun::width).sorted()
                .toArray();
        boolean natural = line.runs().stream()
                .allMatch(r -> !isSpace(r.run()) || r.width() == r.run().width());
        return natural ? -1 : widths[widths.length / 2];
    }

    /** Of all words together. */
    private static double scale(TextLine line) {
        long set = 0;
        long natural = 0;
        for (SetRun run : line.runs()) {
            if (!isSpace(run.run())) {
                set += run.width();
                natural += run.run().width();
            }
        }
        return natural == 0 ? 1 : set / (double) natural;
    }

    private void head() {
        LineOrigin.Fit fit = line.origin().fit();
        if (fit != LineOrigin.Fit.FREE && fit != LineOrigin.Fit.FULL) {
            out.append(' ').append(fit.name().toLowerCase(Locale.ROOT));
        }
        out.append(' ');
        if (line.runs().isEmpty()) {
            out.append(points(line.x())).append(' ').append(points(line.baseline()));
            return;
        }
        SetRun first = line.runs().getFirst();
        SetRun last = line.runs().getLast();
        out.append(points(line.x() + first.x())).append("..")
                .append(points(line.x() + last.x() + last.width())).append(' ')
                .append(points(line.baseline())).append(' ');
        if (space >= 0) {
            out.append('‹').append(points(space)).append("› ");
        }
        String percent = percent(scale);
        out.append(percent.equals("100.0") ? "" : "%" + percent + " ");
    }

    private void words() {
        Language usual = line.runs().getFirst().source().language();
        String manner = "";
        boolean afterWord = false;
        for (SetRun run : line.runs()) {
            boolean isSpace = isSpace(run.run());
            String own = manner(run, isSpace, usual);
            if (!own.equals(manner)) {
                out.append(own);
                manner = own;
            } else if (afterWord && !isSpace) {
                out.append('|');
            }
            int expected = space < 0 ? run.run().width() : space;
            if (isSpace && Math.abs(run.width() - expected) > SPACE_TOLERANCE) {
                out.append('‹').append(points(run.width())).append('›');
            }
            out.append(text(run.run()));
            afterWord = !isSpace;
        }
    }

    /** In brackets, ended by a space. */
    private String manner(SetRun set, boolean space, Language usual) {
        GlyphRun run = set.run();
        SpanContext source = set.source();
        StringBuilder manner = new StringBuilder("[").append(run.face().name()).append(' ')
                .append(points(run.size()));
        if (set.rise() != 0) {
            manner.append(" ^").append(points(set.rise()));
        }
        if (!space && run.width() != 0
                && Math.abs(set.width() / (double) run.width() - scale) > SCALE_TOLERANCE) {
            manner.append(" %").append(percent(set.width() / (double) run.width()));
        }
        if (!source.ink().equals(Ink.BLACK)) {
            manner.append(" ink ").append(source.ink());
        }
        if (!source.language().equals(usual)) {
            manner.append(" lang ").append(source.language());
        }
        source.link().ifPresent(target -> manner.append(" link ").append(target));
        return manner.append("] ").toString();
    }

    private static String percent(double scale) {
        return String.format(Locale.ROOT, "%.1f", 100 * scale);
    }

    /** Glyphs that show no text of their own, such as a drop capital that is read with its word, go by their numbers. */
    private static String text(GlyphRun run) {
        return run.text().isEmpty()
                ? IntStream.range(0, run.length()).mapToObj(i -> "#" + run.glyph(i))
                        .collect(Collectors.joining())
                : run.text();
    }

    private static boolean isSpace(GlyphRun run) {
        return !run.text().isEmpty() && run.text().codePoints().allMatch(Character::isSpaceChar);
    }
}
