package press.jubilee.model.reader.internal.markdown;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Attributes;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.RichText;

/**
 * Checks that ids are unique and that each {@code #id} leads somewhere. A heading without an id has the one that GitHub
 * and pandoc derive from its words, but carries it only where a link needs it.
 */
final class Anchors {

    private final Set<String> ids = new HashSet<>();
    private final Map<String, Block.Heading> derived = new LinkedHashMap<>();
    private final Consumer<Diagnostic> found;
    private SourcePosition near = SourcePosition.NONE;

    private Anchors(Consumer<Diagnostic> found) {
        this.found = found;
    }

    static RichText check(RichText text, List<LinkTargets.Use> uses, Consumer<Diagnostic> found) {
        var anchors = new Anchors(found);
        new TextMapper(anchors::block, anchors::inline).map(text);
        Set<String> wanted = new HashSet<>();
        for (LinkTargets.Use use : uses) {
            if (!anchors.ids.contains(use.id()) && anchors.derived.containsKey(use.id())) {
                wanted.add(use.id());
            } else if (!anchors.ids.contains(use.id())) {
                found.accept(Diagnostic.error("link.target", use.at(),
                        "there is no #" + use.id() + " in this text",
                        "Give its heading or block {#" + use.id() + "}"));
            }
        }
        return wanted.isEmpty() ? text : TextMapper.ofBlocks(b -> anchors.label(b, wanted)).map(text);
    }

    private Block block(Block block) {
        near = block.at();
        block.attributes().id().ifPresent(this::add);
        if (block instanceof Block.Heading heading && heading.attributes().id().isEmpty()) {
            derived.putIfAbsent(slug(heading.content().plain()), heading);
        }
        return block;
    }

    private Inline inline(Inline inline) {
        switch (inline) {
            case Inline.Text text -> near = text.at();
            case Inline.Span span -> span.attributes().id().ifPresent(this::add);
            case Inline.InlinePicture picture -> picture.attributes().id().ifPresent(this::add);
            case Inline.Code code -> near = code.at();
            case Inline.NoteCall call -> near = call.at();
            case Inline.Emphasis e -> {
            }
            case Inline.Strong s -> {
            }
            case Inline.Strikethrough s -> {
            }
            case Inline.Superscript s -> {
            }
            case Inline.Subscript s -> {
            }
            case Inline.SmallCaps s -> {
            }
            case Inline.Link l -> {
            }
            case Inline.LineBreak l -> {
            }
        }
        return inline;
    }

    private void add(String id) {
        if (!ids.add(id)) {
            found.accept(Diagnostic.error("id.duplicate", near, "#" + id + " is given twice in this text",
                    "Change one of the two"));
        }
    }

    private Block label(Block block, Set<String> wanted) {
        if (!(block instanceof Block.Heading h) || h.attributes().id().isPresent()) {
            return block;
        }
        String slug = slug(h.content().plain());
        if (!wanted.contains(slug) || !h.equals(derived.get(slug))) {
            return block;
        }
        Attributes a = h.attributes();
        return new Block.Heading(h.level(), h.content(),
                new Attributes(Optional.of(slug), a.classes(), a.language(), a.others()), h.at());
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\s_-]", "").strip()
                .replaceAll("\\s+", "-");
    }
}
