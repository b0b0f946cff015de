package press.jubilee.pdf.write;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which elements refer to which (ISO 32000-2, table 355, Ref): what says that something is found elsewhere to what is found
 * there, a note's call to the note, and the note to all its calls (ISO 14289-2, 8.2.5.14).
 */
final class References {

    private final Map<StructureNode, List<StructureNode>> references = new IdentityHashMap<>();

    private References() {}

    static References of(StructureTree structure, ElementPlaces places) {
        References all = new References();
        for (StructureNode from : structure.references()) {
            StructureNode found = places.element(from.link().orElseThrow().substring(1));
            Optional<StructureNode> note = note(found).filter(n -> note(from).filter(n::equals).isEmpty());
            all.add(from, note.orElse(found));
            note.ifPresent(n -> all.add(n, from));
        }
        return all;
    }

    /** In the order of the book. */
    List<StructureNode> of(StructureNode node) {
        return references.getOrDefault(node, List.of());
    }

    private void add(StructureNode from, StructureNode to) {
        references.computeIfAbsent(from, f -> new ArrayList<>(1)).add(to);
    }

    /** The note that an element is, or is in. */
    private static Optional<StructureNode> note(StructureNode node) {
        for (Optional<StructureNode> at = Optional.of(node); at.isPresent(); at = at.get().parent()) {
            if (at.get().type().equals(StandardType.NOTE)) {
                return at;
            }
        }
        return Optional.empty();
    }
}
