package press.jubilee.model.index;

import java.util.stream.Collectors;

/** An index as text: an entry a line, with its places as leaf:offset, a range's end behind a dash, notes by their label. */
final class IndexDump {

    private IndexDump() {}

    static String of(BookIndex index) {
        var out = new StringBuilder();
        for (BookIndex.Group group : index.groups()) {
            out.append("== ").append(group.letter()).append('\n');
            group.entries().forEach(e -> entry(e, "", out));
        }
        return out.toString();
    }

    private static void entry(BookIndex.Entry entry, String indent, StringBuilder out) {
        out.append(indent).append(entry.heading());
        if (!entry.places().isEmpty()) {
            out.append(" @ ").append(
                    entry.places().stream().map(IndexDump::place).collect(Collectors.joining(", ")));
        }
        entry.see().forEach(s -> out.append(" | see ").append(s));
        entry.seeAlso().forEach(s -> out.append(" | see also ").append(s));
        out.append('\n');
        entry.subentries().forEach(s -> entry(s, indent + "  ", out));
    }

    private static String place(IndexPlace place) {
        return place.from().note().map(n -> n.label() + "/").orElse("") + place.from().leaf() + ":"
                + place.from().offset() + place.to().map(t -> "-" + t.leaf()).orElse("");
    }
}
