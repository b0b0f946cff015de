package press.jubilee.model.importer.internal;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Phrase;

/** What a page's text consists of. */
sealed interface PageBlock {

    SourcePosition at();

    /** Its characters in one line, without markup. */
    String plain();

    record Paragraph(Phrase words, SourcePosition at) implements PageBlock {
        @Override
        public String plain() {
            return words.plain();
        }
    }

    /** @param level 1 to 6, as on the page */
    record Heading(int level, Phrase words, SourcePosition at) implements PageBlock {
        @Override
        public String plain() {
            return words.plain();
        }
    }

    record Quotation(List<PageBlock> blocks, SourcePosition at) implements PageBlock {
        public Quotation {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String plain() {
            return joined(blocks);
        }
    }

    /** @param start the first number; empty for bullets */
    record Listing(Optional<Integer> start, List<List<PageBlock>> items,
            SourcePosition at) implements PageBlock {
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public String plain() {
            return joined(items.stream().flatMap(List::stream).toList());
        }
    }

    /** Terms and meanings in the page's order. */
    record Definitions(List<Definition> entries, SourcePosition at) implements PageBlock {
        public Definitions {
            entries = List.copyOf(entries);
        }

        @Override
        public String plain() {
            return String.join(" ",
                    entries.stream().map(e -> e.term().plain() + " " + joined(e.meaning())).toList());
        }
    }

    record Definition(Phrase term, List<PageBlock> meaning) {
        public Definition {
            meaning = List.copyOf(meaning);
        }
    }

    /** Lines kept as they are. */
    record Code(String text, SourcePosition at) implements PageBlock {
        @Override
        public String plain() {
            return text.replace('\n', ' ');
        }
    }

    /** @param head whether the first row is a heading */
    record Table(Optional<Phrase> caption, boolean head, List<List<Phrase>> rows,
            SourcePosition at) implements PageBlock {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String plain() {
            return caption.map(c -> c.plain() + " ").orElse("") + String.join(" ",
                    rows.stream().flatMap(List::stream).map(Phrase::plain).toList());
        }
    }

    record Break(SourcePosition at) implements PageBlock {
        @Override
        public String plain() {
            return "";
        }
    }

    /** A picture, which stays on the page; only its place is kept. */
    record PictureNote(String address, String alt, Optional<Phrase> caption,
            SourcePosition at) implements PageBlock {
        @Override
        public String plain() {
            return "";
        }
    }

    private static String joined(List<PageBlock> blocks) {
        return String.join(" ", blocks.stream().map(PageBlock::plain).filter(p -> !p.isEmpty()).toList());
    }
}
