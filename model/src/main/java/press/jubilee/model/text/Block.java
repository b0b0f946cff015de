package press.jubilee.model.text;

import java.util.List;
import java.util.Optional;
import press.jubilee.model.Picture;
import press.jubilee.model.diagnostic.SourcePosition;

/** What stands on its own between two paragraphs' ends. Each knows its attributes and its place in the source. */
public sealed interface Block {

    Attributes attributes();

    SourcePosition at();

    record Paragraph(Phrase content, Attributes attributes, SourcePosition at) implements Block {

        public static Paragraph of(String words) {
            return new Paragraph(Phrase.text(words), Attributes.NONE, SourcePosition.NONE);
        }
    }

    /**
     * A heading inside an article.
     *
     * @param level 1 for the highest below the article's title, to 6; the reader leaves no gap between levels
     */
    record Heading(int level, Phrase content, Attributes attributes, SourcePosition at) implements Block {

        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("heading level must be 1 to 6, not " + level);
            }
        }
    }

    record Quotation(List<Block> blocks, Attributes attributes, SourcePosition at) implements Block {
        public Quotation {
            blocks = List.copyOf(blocks);
        }
    }

    /** Verse: stanzas of lines that break only where the poet breaks them. */
    record Verse(List<Stanza> stanzas, Attributes attributes, SourcePosition at) implements Block {
        public Verse {
            stanzas = List.copyOf(stanzas);
        }
    }

    record PullQuote(List<Block> blocks, Attributes attributes, SourcePosition at) implements Block {
        public PullQuote {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A list with bullets.
     *
     * @param tight whether its items stand without space between them
     */
    record BulletList(List<ListItem> items, boolean tight, Attributes attributes,
            SourcePosition at) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    /** A numbered list, counted from {@code start}. */
    record NumberedList(int start, List<ListItem> items, boolean tight, Attributes attributes,
            SourcePosition at) implements Block {
        public NumberedList {
            items = List.copyOf(items);
        }
    }

    record DefinitionList(List<Definition> definitions, Attributes attributes,
            SourcePosition at) implements Block {
        public DefinitionList {
            definitions = List.copyOf(definitions);
        }
    }

    /**
     * A picture with its caption.
     *
     * @param alt what a reader who cannot see the picture needs to know; empty only where {@code decorative}
     */
    record Figure(Picture picture, String alt, boolean decorative, Optional<Phrase> caption,
            Attributes attributes,
            SourcePosition at) implements Block {

        /** Who made the picture, from the attribute {@code credit}; printed below the caption. */
        public Optional<Phrase> credit() {
            return Optional.ofNullable(attributes.others().get("credit")).filter(c -> !c.isBlank())
                    .map(c -> Phrase.text(c.strip()));
        }
    }

    /**
     * Lines to be kept as they are.
     *
     * @param text without the last line's end; lines parted by {@code \n}
     * @param info the word after the fence, such as {@code java}
     */
    record CodeBlock(String text, Optional<String> info, Attributes attributes,
            SourcePosition at) implements Block {}

    /** A table; every row has as many cells as there are columns. */
    record Table(Optional<Phrase> caption, List<Alignment> columns, List<Row> head, List<Row> body,
            Attributes attributes, SourcePosition at) implements Block {
        public Table {
            columns = List.copyOf(columns);
            head = List.copyOf(head);
            body = List.copyOf(body);
            int width = columns.size();
            if (head.stream().anyMatch(r -> r.cells().size() != width)
                    || body.stream().anyMatch(r -> r.cells().size() != width)) {
                throw new IllegalArgumentException("each row must have " + width + " cells");
            }
        }
    }

    /** Blocks under common attributes. */
    record Division(List<Block> blocks, Attributes attributes, SourcePosition at) implements Block {
        public Division {
            blocks = List.copyOf(blocks);
        }
    }

    /** A break of thought: a line of space or an ornament. */
    record ThematicBreak(Attributes attributes, SourcePosition at) implements Block {}

    record ListItem(List<Block> blocks) {
        public ListItem {
            blocks = List.copyOf(blocks);
        }
    }

    record Stanza(List<Phrase> lines) {
        public Stanza {
            lines = List.copyOf(lines);
        }
    }

    /** Terms and what each of them means. */
    record Definition(List<Phrase> terms, List<ListItem> meanings) {
        public Definition {
            terms = List.copyOf(terms);
            meanings = List.copyOf(meanings);
        }
    }

    record Row(List<Phrase> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** How a table's column is set; {@code NATURAL} follows the direction of the text. */
    enum Alignment {
        NATURAL, LEFT, CENTER, RIGHT
    }
}
