package press.jubilee.pdf.flow;

import static press.jubilee.pdf.style.StyleName.AFFILIATION;
import static press.jubilee.pdf.style.StyleName.BYLINE;
import static press.jubilee.pdf.style.StyleName.OPENER_NOTE;
import static press.jubilee.pdf.style.StyleName.OPENER_SUBTITLE;
import static press.jubilee.pdf.style.StyleName.OPENER_TITLE;
import static press.jubilee.pdf.style.StyleName.OTHER_TITLE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.Article;
import press.jubilee.model.Contribution;
import press.jubilee.model.Language;
import press.jubilee.model.Person;
import press.jubilee.model.Role;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Phrase;
import press.jubilee.model.wording.AffiliationLine;
import press.jubilee.model.wording.AuthorNote;
import press.jubilee.model.wording.CreditLine;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;
import press.jubilee.model.wording.NameList;
import press.jubilee.model.wording.PrintedName;
import press.jubilee.model.wording.RoleLine;
import press.jubilee.pdf.structure.Tag;
import press.jubilee.pdf.structure.TagRole;
import press.jubilee.pdf.style.BookDesign;
import press.jubilee.pdf.style.StyleName;
import press.jubilee.pdf.style.TextStyle;

/**
 * The head of a text: title, subtitle, who wrote it and from where; at the page's foot, as unnumbered notes, what the
 * authors are and where the text was first printed. Each note on an author has a mark, the credit line has none.
 */
final class OpenerFlow {

    private final BookDesign design;
    private final Article article;
    private final SpanBuilder spans;
    private final HouseWords words;
    private final Optional<Article> counterpart;
    private final List<AuthorNote> authorNotes;

    /** @param counterpart the original or the translation whose title is shown too */
    OpenerFlow(BookDesign design, Article article, SpanBuilder spans, Optional<Article> counterpart) {
        this.design = design;
        this.article = article;
        this.spans = spans;
        this.words = HouseWords.of(article.language());
        this.counterpart = counterpart;
        this.authorNotes = AuthorNote.of(article, words);
    }

    /**
     * @param section the text's own tag
     * @param level of its title among the headings
     */
    FlowItem.Opener opener(Tag section, TagSeries tags, int level) {
        FlowItem.Opener opener = opener();
        var read = new ArrayList<FlowItem.Paragraph>();
        for (FlowItem.Paragraph line : opener.paragraphs()) {
            TagRole role = read.isEmpty() ? TagRole.heading(level) : TagRole.PARAGRAPH;
            read.add(read(line, role, section, tags));
        }
        List<FlowItem.Paragraph> notes = opener.notes().stream()
                .map(n -> read(n, TagRole.NOTE, section, tags)).toList();
        return new FlowItem.Opener(opener.sink(), read, notes);
    }

    private FlowItem.Paragraph read(FlowItem.Paragraph line, TagRole role, Tag section, TagSeries tags) {
        FlowItem.Paragraph read = tags.read(line, section, role);
        tags.call(line.spans(), section);
        return read;
    }

    private FlowItem.Opener opener() {
        var lines = new ArrayList<FlowItem.Paragraph>();
        lines.add(paragraph(article.title(), OPENER_TITLE)
                .anchored(List.of(Anchors.of(article.id())), article.at()));
        counterpart.ifPresent(c -> lines.add(otherTitle(c)));
        article.subtitle().ifPresent(s -> lines.add(paragraph(s, OPENER_SUBTITLE)));
        for (Map.Entry<Role, List<Person>> byline : byRole().entrySet()) {
            lines.add(byline(byline.getKey(), byline.getValue()));
            affiliations(byline.getValue()).forEach(a -> lines.add(paragraph(Phrase.text(a), AFFILIATION)));
        }
        var notes = new ArrayList<FlowItem.Paragraph>();
        authorNotes.forEach(n -> notes.add(note(n)));
        CreditLine.of(article, words).ifPresent(credit -> {
            switch (design.opener().credit()) {
                case FOOT -> notes.add(paragraph(credit, OPENER_NOTE));
                case BYLINE -> lines.add(spaced(paragraph(credit, AFFILIATION)));
            }
        });
        return new FlowItem.Opener(design.opener().sink(), lines, notes);
    }

    private FlowItem.Paragraph note(AuthorNote note) {
        TextStyle style = design.style(OPENER_NOTE).text();
        var line = new ArrayList<StyledSpan>(List.of(mark(note, style)));
        line.addAll(spans(Phrase.text("\u2009" + note.text()), OPENER_NOTE));
        return FlowItem.Paragraph.of(design.style(OPENER_NOTE), line);
    }

    /** An asterisk is raised by itself. */
    private StyledSpan mark(AuthorNote note, TextStyle around) {
        TextStyle upright = around.withoutLettering().withItalic(false);
        return words(note.mark(), note.mark().startsWith("*") ? upright : upright.shifted(0.72, 0.3),
                article.language());
    }

    private FlowItem.Paragraph spaced(FlowItem.Paragraph p) {
        return p.withStyle(p.style().spaced(design.leading().sp(), p.style().after()));
    }

    /** A link to where the text stands in its other language. */
    private FlowItem.Paragraph otherTitle(Article other) {
        Phrase link = Phrase.of(new Inline.Link(other.title(), other.id().value(), Optional.empty()));
        return FlowItem.Paragraph.of(design.style(OTHER_TITLE),
                spans.spans(link, design.style(OTHER_TITLE).text(), other.language()));
    }

    private Map<Role, List<Person>> byRole() {
        var roles = new LinkedHashMap<Role, List<Person>>();
        for (Contribution c : article.contributions()) {
            roles.computeIfAbsent(c.role(), r -> new ArrayList<>()).add(c.person());
        }
        return roles;
    }

    private FlowItem.Paragraph byline(Role role, List<Person> people) {
        RoleLine.Frame frame = RoleLine.frame(role, words);
        NameList and = NameList.of(words);
        var line = new ArrayList<StyledSpan>();
        add(frame.before(), line);
        for (int i = 0; i < people.size(); i++) {
            add(and.before(i, people.size()), line);
            Person person = people.get(i);
            TextStyle style = design.style(BYLINE).text();
            line.addAll(name(person, style, article.language()));
            authorNotes.stream().filter(n -> n.person().equals(person)).findFirst()
                    .ifPresent(n -> line.add(mark(n, style)));
        }
        add(frame.after(), line);
        return FlowItem.Paragraph.of(design.style(BYLINE), line);
    }

    private void add(String between, List<StyledSpan> line) {
        if (!between.isEmpty()) {
            line.addAll(spans(Phrase.text(between), BYLINE));
        }
    }

    /** A name as printed in a text of that language, and after a space the name in its own script. */
    static List<StyledSpan> name(Person person, TextStyle style, Language around) {
        return names(person, PrintedName.beside(person, around), style, around);
    }

    /** A name as printed in a list of that language, and after a space the name in the other script. */
    static List<StyledSpan> bothNames(Person person, TextStyle style, Language around) {
        return names(person, PrintedName.other(person, around), style, around);
    }

    private static List<StyledSpan> names(Person person, Optional<String> second, TextStyle style,
            Language around) {
        var out = new ArrayList<StyledSpan>();
        out.add(words(PrintedName.of(person, around), style, around));
        second.ifPresent(n -> {
            out.add(words("\u2002", style, around));
            out.add(words(n, style.withItalic(false), nativeLanguage(n, around)));
        });
        return out;
    }

    /** Han characters are Chinese, of the form the text around has; other scripts stay in the language around. */
    private static Language nativeLanguage(String name, Language around) {
        boolean han = name.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return !han || around.isChinese() ? around : new Language("zh-Hans");
    }

    private static StyledSpan.Words words(String text, TextStyle style, Language language) {
        return new StyledSpan.Words(text, style, language, Optional.empty(), false,
                SourcePosition.NONE);
    }

    /** One line for all who share it; with the name before it where several people differ. */
    private List<String> affiliations(List<Person> people) {
        var lines = people.stream().map(p -> AffiliationLine.belowName(p, words)).flatMap(Optional::stream)
                .distinct().toList();
        if (people.size() == 1 || lines.size() == 1) {
            return lines;
        }
        return people.stream().flatMap(p -> AffiliationLine.belowName(p, words)
                .map(a -> words.get(HouseWord.RUN_IN,
                        Map.of("heading", PrintedName.of(p, article.language()), "text", a)))
                .stream()).toList();
    }

    private FlowItem.Paragraph paragraph(Phrase phrase, StyleName style) {
        return FlowItem.Paragraph.of(design.style(style), spans(phrase, style));
    }

    private List<StyledSpan> spans(Phrase phrase, StyleName style) {
        return spans.spans(phrase, design.style(style).text(), article.language());
    }
}
