package press.jubilee.pdf.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.TextStyle;

/** Every note that a paragraph calls is called once, in order, on whichever way its lines are broken. */
class NoteCallTest {

    private static final int EM = Length.points(10).sp();
    private static final TextStyle TEXT = TextStyle.of(FontFamily.TEXT, EM);
    private static final ParagraphSetter SETTER = new ParagraphSetter(new StyleShaper(FontBook.standard()),
            found -> {});

    @Test
    void amongWordsThatMayBeHyphenated() {
        var spans = new ArrayList<StyledSpan>();
        var notes = new ArrayList<NoteId>();
        for (int i = 0; i < 12; i++) {
            spans.add(words("extraordinarily international"));
            spans.add(mark(i, notes));
            spans.add(words("mental responsibilities, notwithstanding"));
            spans.add(mark(100 + i, notes));
            spans.add(words(" "));
        }
        for (int measure = 8 * EM; measure < 30 * EM; measure += EM) {
            List<ComposedParagraph> ways = alternatives(spans, measure);
            ways.forEach(way -> assertEquals(notes, called(way)));
        }
        assertTrue(alternatives(spans, 24 * EM).getFirst().lines().stream()
                .anyMatch(ComposedLine::hyphenated));
    }

    @Test
    void behindASpaceALineEndOrNothing() {
        for (List<StyledSpan> around : List.<List<StyledSpan>>of(List.of(), List.of(words("foo ")),
                List.of(words("foo"), new StyledSpan.LineEnd()), List.of(words("foo\u3000")))) {
            for (String after : List.of("", "bar", " bar", " ")) {
                var notes = new ArrayList<NoteId>();
                var spans = new ArrayList<>(around);
                spans.add(mark(1, notes));
                spans.add(mark(2, notes));
                if (!after.isEmpty()) {
                    spans.add(words(after));
                }
                assertEquals(notes, called(SETTER.set(paragraph(spans), 20 * EM)), spans.toString());
            }
        }
    }

    private static List<ComposedParagraph> alternatives(List<StyledSpan> spans, int measure) {
        return SETTER.alternatives(paragraph(spans), measure);
    }

    private static FlowItem.Paragraph paragraph(List<StyledSpan> spans) {
        return FlowItem.Paragraph.of(ParagraphStyle.of(TEXT, 13 * EM / 10), spans);
    }

    private static List<NoteId> called(ComposedParagraph paragraph) {
        return paragraph.lines().stream().flatMap(line -> line.notes().stream()).toList();
    }

    private static StyledSpan.Words words(String text) {
        return new StyledSpan.Words(text, TEXT, Language.ENGLISH, Optional.empty(), false,
                SourcePosition.NONE);
    }

    private static StyledSpan.NoteMark mark(int number, List<NoteId> notes) {
        NoteId id = new NoteId("n" + number);
        notes.add(id);
        return new StyledSpan.NoteMark(id, Integer.toString(number), TEXT.withSize(EM * 6 / 10),
                Language.ENGLISH);
    }
}
