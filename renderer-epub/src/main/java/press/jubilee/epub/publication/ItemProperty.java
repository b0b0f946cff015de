package press.jubilee.epub.publication;

import java.util.Locale;

/** What a manifest item is or holds (EPUB 3.3, appendix D.5). */
public enum ItemProperty {
    COVER_IMAGE, MATHML, NAV, SVG;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
