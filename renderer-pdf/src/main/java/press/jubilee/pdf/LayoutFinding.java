package press.jubilee.pdf;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * A place where the layout is less good than it should be, because no better was to be had. Most are nothing an editor need
 * see; those he can do something about are {@linkplain BookLayout#diagnostics() diagnostics} too, under the same code.
 *
 * @param code what it is: {@code page.short}, {@code page.widow}, {@code layout.loose} …
 * @param at the text that it is about
 * @param page the folio of the printed page; empty where the text stands on none, or on display pages only
 */
public record LayoutFinding(String code, SourcePosition at, Optional<String> page)
        implements
            Comparable<LayoutFinding> {

    private static final Comparator<LayoutFinding> ORDER = Comparator.comparing(LayoutFinding::at)
            .thenComparing(LayoutFinding::code).thenComparing(f -> f.page().orElse(""));

    public LayoutFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(page, "page");
    }

    @Override
    public int compareTo(LayoutFinding other) {
        return ORDER.compare(this, other);
    }
}
