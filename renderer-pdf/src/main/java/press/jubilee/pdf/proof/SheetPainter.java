package press.jubilee.pdf.proof;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.report.Finding;
import press.jubilee.pdf.report.FindingGroup;

/** One contact sheet: a heading with the legend, spreads in rows, folios and findings under the pages. */
final class SheetPainter {

    private static final Color PAPER = new Color(0xDCDCDC);
    private static final Color EDGE = new Color(0xA0A0A0);
    private static final Color TEXT = new Color(0x303030);
    private static final int MARGIN = 20;
    private static final int HEADING = 34;
    private static final int LABEL = 24;
    private static final int SPINE = 1;

    private final PagePainter painter;
    private final Lettering lettering;
    private final ProofSettings settings;
    private final String title;
    private final Map<Integer, List<Finding>> findings;

    /** @param findings by the index of their page */
    SheetPainter(PagePainter painter, ProofSettings settings, String title,
            Map<Integer, List<Finding>> findings) {
        this.painter = painter;
        this.lettering = new Lettering(painter);
        this.settings = settings;
        this.title = title;
        this.findings = findings;
    }

    /** @param spreads at most as many as a sheet holds */
    BufferedImage paint(List<Spread> spreads) {
        int rows = (spreads.size() + settings.columns() - 1) / settings.columns();
        var image = new BufferedImage(MARGIN + settings.columns() * across(),
                HEADING + rows * down() + MARGIN, BufferedImage.TYPE_INT_RGB);
        Graphics2D out = PagePainter.smooth(image);
        out.setColor(PAPER);
        out.fillRect(0, 0, image.getWidth(), image.getHeight());
        heading(spreads, out);
        Map<Integer, BufferedImage> painted = painted(spreads);
        for (int i = 0; i < spreads.size(); i++) {
            int x = MARGIN + i % settings.columns() * across();
            int y = HEADING + i / settings.columns() * down();
            Spread spread = spreads.get(i);
            spread.left().ifPresent(p -> page(p, true, painted.get(p.index()), x, y, out));
            spread.right()
                    .ifPresent(
                            p -> page(p, false, painted.get(p.index()), x + painter.width() + SPINE, y, out));
        }
        out.dispose();
        return image;
    }

    private int across() {
        return 2 * painter.width() + SPINE + MARGIN;
    }

    private int down() {
        return painter.height() + LABEL;
    }

    /** By the index of the page. */
    private Map<Integer, BufferedImage> painted(List<Spread> spreads) {
        List<Page> pages = spreads.stream().flatMap(s -> s.pages().stream()).toList();
        List<BufferedImage> images = pages.parallelStream().map(painter::paint).toList();
        var painted = new HashMap<Integer, BufferedImage>();
        for (int i = 0; i < pages.size(); i++) {
            painted.put(pages.get(i).index(), images.get(i));
        }
        return painted;
    }

    private void page(Page page, boolean left, BufferedImage painted, int x, int y, Graphics2D out) {
        out.drawImage(painted, x, y, null);
        out.setColor(EDGE);
        out.draw(new Rectangle2D.Double(x - 0.5, y - 0.5, painter.width(), painter.height()));
        List<Finding> here = of(page);
        Marks.paint(here, left, x, y, painter, out);
        double baseline = y + painter.height() + LABEL * 0.6;
        double middle = x + painter.width() / 2.0;
        lettering.write(page.label(), middle - lettering.width(page.label()) / 2, baseline, TEXT, out);
        double pen = middle + lettering.width(page.label()) / 2 + 10;
        for (Map.Entry<String, Finding> named : byName(here).entrySet()) {
            double end = pen + lettering.width(named.getKey());
            if (end > x + painter.width()) {
                lettering.write("\u2026", pen, baseline, TEXT, out);
                return;
            }
            lettering.write(named.getKey(), pen, baseline, Marks.colour(FindingGroup.of(named.getValue())),
                    out);
            pen = end + 8;
        }
    }

    private static Map<String, Finding> byName(List<Finding> findings) {
        return findings.stream().collect(
                Collectors.toMap(Marks::name, f -> f, (first, second) -> first, LinkedHashMap::new));
    }

    private List<Finding> of(Page page) {
        return findings.getOrDefault(page.index(), List.of());
    }

    private void heading(List<Spread> spreads, Graphics2D out) {
        double baseline = HEADING * 0.6;
        List<Page> pages = spreads.stream().flatMap(s -> s.pages().stream()).toList();
        String range = pages.getFirst().label() + "\u2013" + pages.getLast().label();
        lettering.write(title + ", " + range, MARGIN, baseline, TEXT, out);
        var counts = new EnumMap<FindingGroup, Integer>(FindingGroup.class);
        pages.forEach(p -> of(p).forEach(f -> counts.merge(FindingGroup.of(f), 1, Integer::sum)));
        var legend = new ArrayList<FindingGroup>(List.of(FindingGroup.values()));
        double pen = MARGIN + settings.columns() * across() - MARGIN;
        for (FindingGroup group : legend.reversed()) {
            String text = legend(group, Optional.ofNullable(counts.get(group)).orElse(0));
            pen -= lettering.width(text);
            lettering.write(text, pen, baseline, TEXT, out);
            pen -= 8;
            out.setColor(Marks.colour(group));
            out.fill(new Rectangle2D.Double(pen, baseline - 8, 4, 10));
            pen -= 14;
        }
    }

    private static String legend(FindingGroup group, int count) {
        String name = switch (group) {
            case LINE -> "line";
            case TURN -> "page turn";
            case FOOT -> "foot";
            case NOTE -> "note";
            case FIGURE -> "figure, table";
            case LETTER -> "letter";
            case OTHER -> "other";
        };
        return name + " " + count;
    }
}
