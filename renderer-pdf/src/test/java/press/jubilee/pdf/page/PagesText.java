package press.jubilee.pdf.page;

import java.util.Locale;
import press.jubilee.pdf.page.MadePage.Placed;
import press.jubilee.pdf.page.MadePage.PlacedNote;

/** Pages as text, for golden files and for messages. */
final class PagesText {

    private PagesText() {}

    static String dump(MadeUp made) {
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (MadePage page : made.pages()) {
            out.append("page ").append(number++).append(' ')
                    .append(page.side().name().toLowerCase(Locale.ROOT))
                    .append(", ").append(page.filledLines()).append(" lines")
                    .append(page.last() ? ", last" : "")
                    .append('\n');
            for (Placed strip : page.strips()) {
                out.append(String.format(Locale.ROOT, "%5d  %s%n", strip.y(), strip.payload()));
            }
            page.separator().ifPresent(y -> out.append(String.format(Locale.ROOT, "%5d  ------%n", y)));
            for (PlacedNote note : page.notes()) {
                out.append(String.format(Locale.ROOT, "%5d  note %s%s%n", note.y(), note.note().payload(),
                        part(note)));
            }
        }
        for (Compromise compromise : made.compromises()) {
            out.append(compromise.kind()).append(" page ").append(compromise.page() + 1).append(", ")
                    .append(compromise.payload()).append('\n');
        }
        return out.append(String.format(Locale.ROOT, "demerits %.0f%n", made.demerits())).toString();
    }

    private static String part(PlacedNote note) {
        boolean whole = !note.continued() && !note.continues();
        return whole ? "" : " lines " + (note.from() + 1) + "-" + note.to();
    }
}
