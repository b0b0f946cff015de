package press.jubilee.pdf.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfInspector;
import press.jubilee.pdf.PdfInspector.Word;
import press.jubilee.pdf.SampleBook;

/** A press file as a reader has it: what its pages say, and which number each of them bears. For the classical design. */
final class PrintedBook {

    /** Larger than any word of a page that no text begins on. */
    private static final double TITLE = 12.5;
    /** Smaller than running text. */
    private static final double NOTE = 9.5;

    private final List<Word> words = new ArrayList<>();
    private final NavigableMap<Integer, String> folios = new TreeMap<>();

    private PrintedBook(List<Word> all, double head, double foot) {
        for (Word word : all) {
            var plain = new Word(word.page(), word.text().replace("\u2060", ""), word.x(), word.baseline(),
                    word.font(), word.size());
            if (word.baseline() < foot) {
                folios.put(word.page(), plain.text());
            } else if (word.baseline() < head) {
                words.add(plain);
            }
        }
    }

    static PrintedBook of(BookLayout book) throws IOException {
        double head = book.trim().height().points() - book.margins().head().points();
        return new PrintedBook(PdfInspector.of(SampleBook.bytes(book, PdfEdition.PRESS)).words(), head,
                book.margins().foot().points());
    }

    /** The printed number of a page; empty where it bears none. */
    String folio(int page) {
        return folios.getOrDefault(page, "");
    }

    /** Where a text with that title opens. */
    int pageOf(String title) {
        var large = words.stream().filter(w -> w.size() > TITLE && folios.containsKey(w.page()))
                .collect(Collectors.groupingBy(Word::page, TreeMap::new,
                        Collectors.mapping(Word::text, Collectors.joining(" "))));
        return large.entrySet().stream()
                .filter(e -> e.getValue().equals(title) || e.getValue().startsWith(title + " "))
                .findFirst().orElseThrow(() -> new AssertionError(title + " in " + large)).getKey();
    }

    String folioOf(String title) {
        return folio(pageOf(title));
    }

    /** The pages of a text, as lists print them. */
    String range(String title) {
        int first = pageOf(title);
        int last = first;
        while (folios.containsKey(last + 1) && !isOpener(last + 1)) {
            last++;
        }
        return first == last ? folio(first) : folio(first) + "–" + folio(last);
    }

    private boolean isOpener(int page) {
        return words.stream().anyMatch(w -> w.page() == page && w.size() > TITLE);
    }

    /** All that stands from one title up to another, with single spaces, one before and one behind. */
    String text(String from, String to) {
        int first = pageOf(from);
        int end = pageOf(to);
        return words.stream().filter(w -> w.page() >= first && w.page() < end).map(Word::text)
                .collect(Collectors.joining(" ", " ", " "));
    }

    /** What the index is to say of words of that form: the pages of the texts and, apart, of the notes. */
    Map<String, String> expected(Pattern term) {
        int index = pageOf("Index");
        Map<String, TreeSet<Integer>> texts = new TreeMap<>();
        Map<String, TreeSet<Integer>> notes = new TreeMap<>();
        for (Word word : words) {
            Matcher m = term.matcher(word.text());
            if (word.page() < index && m.find()) {
                (word.size() < NOTE ? notes : texts).computeIfAbsent(m.group(), t -> new TreeSet<>())
                        .add(word.page());
            }
        }
        var terms = new TreeSet<>(texts.keySet());
        terms.addAll(notes.keySet());
        return terms.stream().collect(Collectors.toMap(t -> t,
                t -> locators(texts.getOrDefault(t, new TreeSet<>()), notes.getOrDefault(t, new TreeSet<>())),
                (a, b) -> a, TreeMap::new));
    }

    /** Pages that follow each other are joined; a note counts only where the page has the word in no text. */
    private String locators(TreeSet<Integer> text, TreeSet<Integer> notes) {
        Map<Integer, String> parts = new TreeMap<>();
        notes.stream().filter(n -> !text.contains(n)).forEach(n -> parts.put(n, folio(n) + "n"));
        for (int page : text) {
            if (!text.contains(page - 1)) {
                int last = page;
                while (text.contains(last + 1)) {
                    last++;
                }
                parts.put(page, last == page ? folio(page) : folio(page) + "–" + folio(last));
            }
        }
        return String.join(", ", parts.values());
    }

    /** What the index says behind its first letter, by entry; all its entries are of that form. */
    Map<String, String> index(Pattern term) {
        int index = pageOf("Index");
        Map<String, String> out = new TreeMap<>();
        String entry = "";
        for (Word word : words) {
            if (word.page() < index || word.size() > NOTE || !folios.containsKey(word.page())) {
                continue;
            }
            Matcher m = term.matcher(word.text());
            if (m.lookingAt()) {
                entry = m.group();
                out.put(entry, "");
            } else if (!entry.isEmpty()) {
                out.merge(entry, word.text(), (a, b) -> a.isEmpty() ? b : a + " " + b);
            }
        }
        return out;
    }
}
