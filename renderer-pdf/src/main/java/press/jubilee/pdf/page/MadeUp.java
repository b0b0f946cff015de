package press.jubilee.pdf.page;

import java.util.List;

/**
 * An article divided into pages.
 *
 * @param demerits what the division costs by its {@link PageSettings}
 * @param compromises in the order of their pages
 */
public record MadeUp(List<MadePage> pages, double demerits, List<Compromise> compromises) {

    public MadeUp {
        pages = List.copyOf(pages);
        compromises = List.copyOf(compromises);
    }
}
