package press.jubilee.epub.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.NoteId;
import press.jubilee.model.text.RichText;

/**
 * Which file of a text holds which note, and which files call it. A note stands in the file of its first call, so that a
 * reading system can show it there; notes call notes too. A note that nothing calls stands in the last file.
 */
final class NotePlan {

    private final Map<NoteId, Integer> numbers = new HashMap<>();
    private final Map<NoteId, List<Integer>> calls = new HashMap<>();
    private final List<List<Note>> byFile = new ArrayList<>();

    NotePlan(RichText text, List<List<Block>> files) {
        var byId = new LinkedHashMap<NoteId, Note>();
        for (Note note : text.notes()) {
            byId.put(note.id(), note);
            numbers.put(note.id(), byId.size());
        }
        for (int file = 0; file < files.size(); file++) {
            byFile.add(called(files.get(file), file, byId));
        }
        text.notes().stream().filter(n -> !calls.containsKey(n.id())).forEach(byFile.getLast()::add);
    }

    private List<Note> called(List<Block> blocks, int file, Map<NoteId, Note> byId) {
        var here = new ArrayList<Note>();
        var unread = new ArrayDeque<List<Block>>();
        unread.add(blocks);
        while (!unread.isEmpty()) {
            Tree.inlines(unread.poll(), inline -> {
                if (inline instanceof Inline.NoteCall call && byId.containsKey(call.note())) {
                    if (!calls.containsKey(call.note())) {
                        here.add(byId.get(call.note()));
                        unread.add(byId.get(call.note()).blocks());
                    }
                    calls.computeIfAbsent(call.note(), k -> new ArrayList<>()).add(file);
                }
            });
        }
        return here;
    }

    /** The printed number, from 1; empty for a note that the text lacks. */
    Optional<Integer> number(NoteId note) {
        return Optional.ofNullable(numbers.get(note));
    }

    /** The notes that stand in a file, by number. */
    List<Note> in(int file) {
        return byFile.get(file).stream()
                .sorted((a, b) -> Integer.compare(numbers.get(a.id()), numbers.get(b.id()))).toList();
    }

    /** The files in which the note's calls stand, in the order of the calls. */
    List<Integer> calls(NoteId note) {
        return List.copyOf(calls.getOrDefault(note, List.of()));
    }

    /** The file that holds a note. */
    int fileOf(NoteId note) {
        List<Integer> files = calls(note);
        return files.isEmpty() ? byFile.size() - 1 : files.getFirst();
    }

    /** The id of a note's call, counted from 1. */
    static String callId(int number, int call) {
        return call == 1 ? "r" + number : "r" + number + "-" + call;
    }

    static String noteId(int number) {
        return "n" + number;
    }
}
