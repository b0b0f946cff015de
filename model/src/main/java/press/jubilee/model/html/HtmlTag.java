package press.jubilee.model.html;

import java.util.Map;

/**
 * One tag without its element, as Markdown hands over inline HTML.
 *
 * @param name in lower case
 * @param attributes empty for a closing tag
 */
public record HtmlTag(String name, Kind kind, Map<String, String> attributes) {

    /** What a tag does; {@code EMPTY} is one that needs no end, such as {@code br}. */
    public enum Kind {
        OPEN, CLOSE, EMPTY
    }
}
