package press.jubilee.model.reader.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/** Which targets a book may link to, and the places inside the article that its links name. */
final class LinkTargets {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern ARTICLE = Pattern.compile("[^#?]+\\.(?:md|markdown)(?:#.*)?");
    private static final Set<String> SAFE = Set.of("http", "https", "mailto");
    private static final Set<String> UNSAFE = Set.of("javascript", "vbscript", "data", "file", "blob");

    /** A link to a place in the same article. */
    record Use(String id, SourcePosition at) {}

    private final Consumer<Diagnostic> found;
    private final List<Use> uses = new ArrayList<>();

    LinkTargets(Consumer<Diagnostic> found) {
        this.found = found;
    }

    List<Use> uses() {
        return List.copyOf(uses);
    }

    /** The target to keep; empty where only the words of the link are to stay. */
    Optional<String> accept(String raw, SourcePosition at) {
        String target = raw.replaceAll("[\\p{Cntrl}\\uFFFD]", "").strip();
        Matcher scheme = SCHEME.matcher(target);
        if (target.startsWith("#") && target.length() > 1) {
            uses.add(new Use(target.substring(1), at));
            return Optional.of(target);
        }
        if (scheme.matches()) {
            return withScheme(target, scheme.group(1).toLowerCase(Locale.ROOT), at);
        }
        if (ARTICLE.matcher(target).matches() && !target.startsWith("//")) {
            return Optional.of(target);
        }
        found.accept(Diagnostic.warning("link.relative", at, "a book cannot link to “" + target + "”",
                "Link to a full https address, to #id, or to another article by its .md file"));
        return Optional.empty();
    }

    private Optional<String> withScheme(String target, String scheme, SourcePosition at) {
        if (SAFE.contains(scheme)) {
            return Optional.of(target);
        }
        found.accept(UNSAFE.contains(scheme)
                ? Diagnostic.error("link.unsafe", at, "a link must not begin with “" + scheme + ":”",
                        "Link to a full https address")
                : Diagnostic.warning("link.scheme", at,
                        "links that begin with “" + scheme + ":” are not kept",
                        "Link to a full https address or a mailto: address"));
        return Optional.empty();
    }
}
