package press.jubilee.epub.inspect;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import press.jubilee.epub.inspect.DocumentFacts.Element;
import press.jubilee.epub.inspect.Inspection.Faults;

/** Each note call leads to a note, from which a way leads back to that very call. */
record NoteInspection(OpenedEpub epub, Faults found) {

    void run() {
        Set<String> ways = new HashSet<>();
        epub.entries().forEach((name, entry) -> entry.facts().ifPresent(d -> d.typed("backlink")
                .forEach(b -> ways.add(OpenedEpub.resolve(name, b.attribute("href")) + "#"
                        + OpenedEpub.fragment(b.attribute("href")).orElse("")))));
        epub.entries().forEach((name, entry) -> entry.facts()
                .ifPresent(d -> d.typed("noteref").forEach(call -> call(name, call, ways))));
    }

    private void call(String name, Element call, Set<String> ways) {
        String reference = call.attribute("href");
        Optional<String> note = OpenedEpub.fragment(reference);
        if (note.isEmpty()) {
            found.add("epub.note", name, call.line(), "a note call leads to no note: " + reference,
                    "href must name the note's id");
        }
        if (!ways.contains(name + "#" + call.attribute("id"))) {
            found.add("epub.note-back", name, call.line(),
                    "no way leads back from the note " + reference + " to its call",
                    "a note needs a link to each of its calls");
        }
    }
}
