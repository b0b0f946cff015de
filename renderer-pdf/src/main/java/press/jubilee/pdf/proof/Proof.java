package press.jubilee.pdf.proof;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.report.Finding;

/**
 * Contact sheets of a layout: its spreads as a reader opens them, with what the report found marked in the margins. Each
 * sheet is painted when it is asked for and kept nowhere, so that memory does not grow with the book. For one thread; pages
 * of a sheet are painted by several.
 */
public final class Proof {

    private final List<Spread> spreads;
    private final ProofSettings settings;
    private final SheetPainter painter;

    private Proof(BookLayout layout, ProofSettings settings) {
        this.spreads = Spread.of(layout.pages(),
                layout.anthology().language().isRightToLeft());
        this.settings = settings;
        Map<Integer, List<Finding>> findings = layout.report().findings().stream()
                .filter(f -> f.place().isPresent())
                .collect(Collectors.groupingBy(f -> f.place().get().page()));
        this.painter = new SheetPainter(new PagePainter(layout.trim(), settings.resolution()), settings,
                layout.anthology().title().plain(), findings);
    }

    public static Proof of(BookLayout layout) {
        return of(layout, ProofSettings.defaults());
    }

    public static Proof of(BookLayout layout, ProofSettings settings) {
        return new Proof(layout, settings);
    }

    /** How many sheets there are; none for a book without pages. */
    public int sheets() {
        return (spreads.size() + settings.spreads() - 1) / settings.spreads();
    }

    /** @param number from 0 */
    public BufferedImage sheet(int number) {
        if (number < 0 || number >= sheets()) {
            throw new IllegalArgumentException("no sheet " + number + " among " + sheets());
        }
        int from = number * settings.spreads();
        return painter.paint(spreads.subList(from, Math.min(spreads.size(), from + settings.spreads())));
    }

    /**
     * Writes a sheet as PNG, beside {@code file} first and then moved there.
     *
     * @param number from 0
     */
    public void write(int number, Path file) throws IOException {
        PngFile.write(sheet(number), file);
    }
}
