package press.jubilee.pdf.page;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import press.jubilee.pdf.page.Compromise.Kind;
import press.jubilee.pdf.page.GalleyItem.Alternatives;
import press.jubilee.pdf.page.GalleyItem.FloatingStrip;
import press.jubilee.pdf.page.GalleyItem.Gap;
import press.jubilee.pdf.page.GalleyItem.Place;
import press.jubilee.pdf.page.GalleyItem.Strip;
import press.jubilee.pdf.page.GalleyItem.Turn;

/** Puts pages together from the decisions taken: goes through the galley once more, with no choice left. */
final class Compositor {

    private final Course course;
    private final PageShape shape;
    private final PageSettings settings;
    private final PageCosts costs;

    private final List<MadePage> pages = new ArrayList<>();
    private final List<Compromise> compromises = new ArrayList<>();
    private final List<Integer> mentionPages = new ArrayList<>();
    private Deque<Decision> decisions;
    private OpenPage page;
    private PageDraft draft;
    private int calledBefore;

    Compositor(Course course, PageShape shape, PageSettings settings) {
        this.course = course;
        this.shape = shape;
        this.settings = settings;
        this.costs = new PageCosts(settings, shape, course.notes());
    }

    MadeUp compose(Decision last, PageSide side) {
        decisions = Decision.inOrder(last);
        page = OpenPage.first(side);
        draft = new PageDraft(shape);
        walk(0, course.size());
        turn(Turn.of(0), course.size());
        end();
        return new MadeUp(pages, page.cost, compromises);
    }

    private void walk(int from, int to) {
        for (int at = from; at < to; at = course.after(at)) {
            switch (course.item(at)) {
                case Strip strip -> {
                    page.takeDue().forEach(this::place);
                    place(strip);
                }
                case Gap gap -> space(gap, at);
                case Turn turn -> turn(turn, at);
                case Alternatives alternatives -> {
                    int way = decisions.removeFirst().value();
                    page.cost += settings.alteredParagraph() * alternatives.ways().get(way).cost();
                    walk(course.wayStart(at, way), course.wayStart(at, way + 1));
                }
                case FloatingStrip strip -> {
                    mentionPages.add(pages.size());
                    if (decided(at, Decision.Kind.PLACE)) {
                        page.cost += nextPlace() == Place.HERE ? 0 : settings.movedFloat();
                        placeFloat();
                    }
                }
            }
        }
    }

    private void place(Strip strip) {
        page.place(strip, shape);
        draft.add(page, strip);
    }

    private boolean decided(int at, Decision.Kind kind) {
        return !decisions.isEmpty() && decisions.getFirst().at() == at && decisions.getFirst().kind() == kind;
    }

    private void space(Gap gap, int at) {
        int lines = decided(at, Decision.Kind.STRETCH) ? decisions.removeFirst().value() : 0;
        page.cost += settings.stretching(gap, lines);
        page.addGap(gap.height() + lines * shape.leading());
    }

    /** Turns the page if so decided, and once more after each page that holds floating strips or notes alone. */
    private void turn(Turn turn, int at) {
        Turn taken = turn;
        while (decided(at, Decision.Kind.TURN)) {
            decisions.removeFirst();
            close(taken, at);
            taken = Turn.of(0);
            while (decided(at, Decision.Kind.PLACE)) {
                placeFloat();
            }
        }
    }

    private Place nextPlace() {
        return Place.values()[decisions.getFirst().value()];
    }

    private void placeFloat() {
        Place place = nextPlace();
        decisions.removeFirst();
        int number = page.placedFloats;
        FloatingStrip strip = course.floating(number);
        page.place(strip, place, shape);
        draft.add(page, strip, place);
        if (pages.size() - mentionPages.get(number) >= 2) {
            report(Kind.FAR_FLOAT, strip.payload());
        }
    }

    private void close(Turn turn, int at) {
        int called = course.called(at);
        PageFoot foot = PageFoot.of(page, called, course.notes(), shape);
        double cost = page.cost
                + costs.turning(page, foot, called, course.mentioned(at) - page.placedFloats, turn);
        MadePage made = draft.close(page, foot, course.notes(), false);
        reportFlaws(made, foot, turn);
        reportNotes(foot, called);
        pages.add(made);
        page = costs.next(page, foot, turn);
        page.cost = cost;
        draft = new PageDraft(shape);
        calledBefore = called;
    }

    private void end() {
        int called = course.called(course.size());
        if (page.empty && page.noteFrom == called) {
            markLast();
            return;
        }
        PageFoot foot = PageFoot.of(page, called, course.notes(), shape);
        MadePage made = draft.close(page, foot, course.notes(), true);
        page.cost += costs.ending(page, foot);
        reportOverfull(made, foot);
        if (costs.linesLacking(page) > 0) {
            report(Kind.FEW_LINES_ON_LAST_PAGE, lastPayload(made));
        }
        pages.add(made);
    }

    /** The galley ended with a turn, so that the last page has been closed already. */
    private void markLast() {
        if (!pages.isEmpty()) {
            MadePage p = pages.removeLast();
            pages.add(new MadePage(p.side(), p.strips(), p.separator(), p.notes(), p.filledLines(), true));
        }
    }

    private void reportFlaws(MadePage made, PageFoot foot, Turn turn) {
        reportOverfull(made, foot);
        Object payload = lastPayload(made);
        switch (turn.flaw()) {
            case NONE -> {
                if (turn.isForbidden()) {
                    report(Kind.PARTED, payload);
                }
            }
            case HYPHEN -> report(Kind.HYPHEN_AT_TURN, payload);
            case ORPHAN -> report(Kind.ORPHAN, payload);
            case WIDOW -> report(Kind.WIDOW, payload);
            case SHORT_PARAGRAPH -> report(Kind.PARTED_SHORT_PARAGRAPH, payload);
            case PARTED -> report(Kind.PARTED, payload);
            case HEADING_AT_FOOT -> report(Kind.HEADING_AT_FOOT, payload);
        }
        if (foot.shortBy() > 0 && !turn.isForced()) {
            report(Kind.SHORT_PAGE, payload);
        }
        if (costs.unequal(page, foot) && !turn.isForced()) {
            report(Kind.UNEQUAL_FEET, payload);
        }
    }

    private void reportOverfull(MadePage made, PageFoot foot) {
        if (page.y > shape.height()) {
            report(Kind.OVERFULL_PAGE, made.strips().getFirst().payload());
        }
        if (course.notes().area(page.noteFrom, foot.noteTo(), shape) > shape.height()) {
            report(Kind.OVERFULL_PAGE, made.notes().getFirst().note().payload());
        }
    }

    private void reportNotes(PageFoot foot, int called) {
        if (costs.splits(page, foot, called)) {
            report(Kind.SPLIT_NOTE, course.notes().slip(foot.noteTo()).payload());
        }
        for (int line = Math.max(foot.noteTo(), calledBefore); line < called; line++) {
            if (course.notes().within(line) == 0) {
                report(Kind.LATE_NOTE, course.notes().slip(line).payload());
            }
        }
    }

    private static Object lastPayload(MadePage made) {
        return made.strips().isEmpty()
                ? made.notes().getLast().note().payload()
                : made.strips().getLast().payload();
    }

    private void report(Kind kind, Object payload) {
        compromises.add(new Compromise(kind, pages.size(), payload));
    }
}
