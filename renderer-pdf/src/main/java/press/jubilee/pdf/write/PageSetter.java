package press.jubilee.pdf.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.jubilee.model.Picture;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.canvas.Page;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.PlacedItem.PlacedPicture;
import press.jubilee.pdf.canvas.PlacedItem.Rule;
import press.jubilee.pdf.canvas.PlacedItem.TextLine;
import press.jubilee.pdf.canvas.Sheet;
import press.jubilee.pdf.canvas.Sheet.PlacedPage;
import press.jubilee.pdf.geometry.Placing;
import press.jubilee.pdf.geometry.Rect;

/**
 * Sets pages, each by itself, in the order of its items. A blank page's content is empty. For one thread at a time; holds a
 * native compressor and must be closed.
 */
final class PageSetter implements AutoCloseable {

    private final ContentBuffer out = new ContentBuffer();
    private final Deflation deflation;
    private final Survey survey;
    private final PageFrame frame;
    private final Colouring colouring;
    private final TextSetter text;
    private final LinkAreas links;
    private final PageMarks marks;
    private final Set<Picture> pictures = new LinkedHashSet<>();

    /** @param frame of the pages that are set; {@link PageFrame#CORNER} for those of sheets */
    PageSetter(EmbeddedFaces faces, Survey survey, PdfEdition edition, PageFrame frame, int compression) {
        this.survey = survey;
        this.frame = frame;
        this.deflation = new Deflation(compression);
        this.colouring = Colouring.of(edition);
        this.marks = new PageMarks(out, edition);
        this.text = new TextSetter(out, faces, colouring, frame, marks, edition == PdfEdition.SCREEN);
        this.links = new LinkAreas(frame);
    }

    SetPage set(Page page) {
        begin();
        draw(page);
        return end();
    }

    /** @param on the sheet */
    SetPage set(Sheet sheet, PageFrame on) {
        begin();
        for (PlacedPage placed : sheet.pages()) {
            out.operator("q");
            place(placed.at(), on);
            placed.part().ifPresent(this::clip);
            text.state().forget();
            draw(placed.page());
            out.operator("Q");
        }
        return end();
    }

    private void begin() {
        out.clear();
        text.state().beginPage();
        marks.beginPage();
        pictures.clear();
    }

    private SetPage end() {
        List<Mark> marked = marks.endPage();
        return new SetPage(out.compressed(deflation), List.copyOf(text.state().facesOnPage()),
                new ArrayList<>(pictures), marked);
    }

    /** A turn is clockwise, and the file's y grows upwards. */
    private void place(Placing at, PageFrame on) {
        double angle = StrictMath.toRadians(at.degrees());
        double cos = at.scale() * StrictMath.cos(angle);
        double sin = at.scale() * StrictMath.sin(angle);
        out.number(cos, 6).number(-sin, 6).number(sin, 6).number(cos, 6).number(on.x(at.x()), 4)
                .number(on.y(at.y()), 4).operator("cm");
    }

    private void clip(Rect part) {
        rectangle(part);
        out.operator("re").operator("W").operator("n");
    }

    private void draw(Page page) {
        List<PlacedItem> items = page.items();
        for (int i = 0; i < items.size(); i++) {
            switch (items.get(i)) {
                case TextLine line -> {
                    List<TextLine> row = MixedRow.at(items, i);
                    if (row.isEmpty()) {
                        line(line);
                    } else {
                        row(row);
                        i += row.size() - 1;
                    }
                }
                case Rule rule -> rule(rule);
                case PlacedPicture picture -> {
                    pictures.add(picture.picture());
                    picture(picture);
                }
            }
        }
    }

    private void line(TextLine line) {
        for (int from = 0, to; from < line.runs().size(); from = to) {
            to = marks.stretch(line, from);
            stretch(line, from, to);
        }
    }

    private void stretch(TextLine line, int from, int to) {
        marks.words(line, from);
        text.set(line, from, to);
        Optional<String> target = marks.link();
        if (target.isPresent()) {
            marks.link(links.link(line, line.runs().subList(from, to), target.get()));
        }
    }

    /** Set as it stands, from left to right, and read as it was meant. */
    private void row(List<TextLine> row) {
        List<MixedRow.Stretch> read = new ArrayList<>();
        for (TextLine line : row) {
            for (int from = 0, to; from < line.runs().size(); from = to) {
                to = marks.stretch(line, from);
                read.add(new MixedRow.Stretch(line, from, to));
            }
        }
        int first = marks.part();
        Map<MixedRow.Stretch, int[]> numbers = new HashMap<>();
        for (MixedRow.Stretch stretch : MixedRow.asTheyStand(read)) {
            int begin = marks.part();
            stretch(stretch.line(), stretch.from(), stretch.to());
            marks.say(begin, stretch.text());
            numbers.put(stretch, new int[]{begin, marks.part()});
        }
        marks.read(first, read.stream().map(numbers::get).toList());
    }

    private void rule(Rule rule) {
        marks.rule();
        colouring.fill(out, rule.ink());
        text.state().forgetInk();
        rectangle(rule.box());
        out.operator("re").operator("f");
    }

    private void rectangle(Rect box) {
        out.number(frame.x(box.x()), 3).number(frame.y(box.bottom()), 3)
                .number(PageFrame.points(box.width()), 3).number(PageFrame.points(box.height()), 3);
    }

    private void picture(PlacedPicture placed) {
        Rect box = placed.box();
        marks.picture(placed.owner(), Boxes.rectangle(frame.x(box.x()), frame.y(box.bottom()),
                frame.x(box.right()), frame.y(box.y())));
        out.operator("q");
        out.number(PageFrame.points(box.width()), 3).number(0, 0).number(0, 0)
                .number(PageFrame.points(box.height()), 3).number(frame.x(box.x()), 3)
                .number(frame.y(box.bottom()), 3).operator("cm");
        out.name(survey.name(placed.picture())).operator("Do");
        out.operator("Q");
    }

    @Override
    public void close() {
        deflation.close();
    }
}
