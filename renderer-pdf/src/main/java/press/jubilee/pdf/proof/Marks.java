package press.jubilee.pdf.proof;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.jubilee.pdf.report.Finding;
import press.jubilee.pdf.report.FindingGroup;

/** Findings beside the pages: a bar in the outer margin at the height of each, in the colour of what it is about. */
final class Marks {

    private static final double BAR = 4;
    private static final double LINE = 11;

    private Marks() {}

    static Color colour(FindingGroup group) {
        return new Color(switch (group) {
            case LINE -> 0xD03020;
            case TURN -> 0x8030B0;
            case FOOT -> 0x2060C8;
            case NOTE -> 0x208038;
            case FIGURE -> 0xD88000;
            case LETTER -> 0x906040;
            case OTHER -> 0x606060;
        });
    }

    /** What stands under a folio: the last part of the finding's code. */
    static String name(Finding finding) {
        String code = finding.diagnostic().code();
        return code.substring(code.indexOf('.') + 1);
    }

    /** @param findings of the page; {@code leftHand} whether its outer margin is the left one; {@code x} and {@code y} where the page's top left corner is, in pixels */
    static void paint(List<Finding> findings, boolean leftHand, double x, double y, PagePainter painter,
            Graphics2D out) {
        Map<Long, Integer> beside = new HashMap<>();
        for (Finding finding : findings) {
            double at = finding.place().map(p -> painter.inPixels(p.y())).orElse(0.0);
            double top = Math.clamp(at - LINE + 2, 2, painter.height() - LINE - 2);
            int before = beside.merge(Math.round(top / LINE), 1, Integer::sum) - 1;
            double in = 3 + before * (BAR + 1);
            double left = leftHand ? x + in : x + painter.width() - in - BAR;
            out.setColor(colour(FindingGroup.of(finding)));
            out.fill(new Rectangle2D.Double(left, y + top, BAR, LINE));
        }
    }
}
