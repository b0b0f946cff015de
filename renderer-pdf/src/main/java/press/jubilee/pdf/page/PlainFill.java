package press.jubilee.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import press.jubilee.pdf.page.GalleyItem.Alternatives;
import press.jubilee.pdf.page.GalleyItem.FloatingStrip;
import press.jubilee.pdf.page.GalleyItem.Gap;
import press.jubilee.pdf.page.GalleyItem.Place;
import press.jubilee.pdf.page.GalleyItem.Strip;
import press.jubilee.pdf.page.GalleyItem.Turn;

/**
 * Fills page after page: takes each paragraph at its best, puts on the page what fits, and turns it at the last legal turn.
 * It never looks ahead, so its feet are as they come. Immutable; may be used by many threads at once.
 */
public final class PlainFill {

    private final PageShape shape;
    private final PageSettings settings;

    public PlainFill(PageShape shape, PageSettings settings) {
        this.shape = Objects.requireNonNull(shape, "shape");
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /** @param side of the article's first page */
    public MadeUp makeUp(Galley galley, PageSide side) {
        Course course = new Course(galley);
        Decision last = new Filling(course, side).fill();
        return new Compositor(course, shape, settings).compose(last, side);
    }

    /** Where the page could be turned, and how it stood there. */
    private record Mark(int index, OpenPage page, Turn turn) {}

    /** One run through a galley. */
    private final class Filling {

        private final Course course;
        private final PageCosts costs;
        private final List<Integer> ordinals = new ArrayList<>();
        private OpenPage page;
        private Mark legal;
        private Mark forbidden;
        private int index;

        Filling(Course course, PageSide side) {
            this.course = course;
            this.costs = new PageCosts(settings, shape, course.notes());
            this.page = OpenPage.first(side);
            list(0, course.size());
        }

        private void list(int from, int to) {
            for (int at = from; at < to; at = course.after(at)) {
                ordinals.add(at);
                if (course.item(at) instanceof Alternatives alternatives) {
                    int way = best(alternatives);
                    list(course.wayStart(at, way), course.wayStart(at, way + 1));
                }
            }
        }

        private static int best(Alternatives alternatives) {
            int best = 0;
            for (int way = 1; way < alternatives.ways().size(); way++) {
                if (alternatives.ways().get(way).cost() < alternatives.ways().get(best).cost()) {
                    best = way;
                }
            }
            return best;
        }

        Decision fill() {
            while (index < ordinals.size()) {
                int at = ordinals.get(index);
                switch (course.item(at)) {
                    case Strip strip -> place(strip, at);
                    case Gap gap -> page.addGap(gap.height());
                    case Turn turn -> pass(turn, at);
                    case Alternatives alternatives -> page.decide(at, Decision.Kind.WAY, best(alternatives));
                    case FloatingStrip strip -> place(strip, at);
                }
                index++;
            }
            finish();
            return page.last;
        }

        private void pass(Turn turn, int at) {
            if (page.empty) {
                return;
            }
            if (turn.isForced()) {
                turn(page, turn, at);
            } else if (turn.isForbidden()) {
                forbidden = new Mark(index, page.copy(), turn);
            } else {
                legal = new Mark(index, page.copy(), turn);
            }
        }

        private void place(Strip strip, int at) {
            OpenPage with = page.copy();
            if (with.place(strip, shape)
                    && (page.empty || late(with, at) <= late(page, ordinals.get(index - 1)))) {
                page = with;
            } else {
                goBack();
            }
        }

        private int late(OpenPage page, int at) {
            int called = course.called(at);
            int noteTo = PageFoot.of(page, called, course.notes(), shape).noteTo();
            return course.notes().late(page.noteFrom, noteTo, called);
        }

        private void place(FloatingStrip strip, int at) {
            boolean waits = page.placedFloats < course.mentioned(at);
            for (Place place : List.of(Place.HERE, Place.TOP, Place.BOTTOM)) {
                if (!waits && strip.places().contains(place) && place.compareTo(page.zone) >= 0) {
                    OpenPage with = page.copy();
                    with.decide(at, Decision.Kind.PLACE, place.ordinal());
                    if (with.place(strip, place, shape)) {
                        page = with;
                        return;
                    }
                }
            }
            if (!strip.mayWait()) {
                goBack();
            }
        }

        /** Turns the page where it could last be turned and goes on from there. */
        private void goBack() {
            Mark mark = legal == null ? forbidden : legal;
            index = mark.index;
            turn(mark.page, mark.turn, ordinals.get(index));
        }

        private void turn(OpenPage closed, Turn turn, int at) {
            int called = course.called(at);
            PageFoot foot = PageFoot.of(closed, called, course.notes(), shape);
            page = costs.next(closed, foot, turn);
            page.last = closed.last;
            page.decide(at, Decision.Kind.TURN, 0);
            legal = null;
            forbidden = null;
            placeWaiting(at);
        }

        private void placeWaiting(int at) {
            while (page.placedFloats < course.mentioned(at)) {
                FloatingStrip strip = course.floating(page.placedFloats);
                boolean toHead = page.zone == Place.TOP && strip.places().contains(Place.TOP);
                Place place = toHead ? Place.TOP : Place.BOTTOM;
                OpenPage with = page.copy();
                with.decide(at, Decision.Kind.PLACE, place.ordinal());
                if (!strip.places().contains(place) || !with.place(strip, place, shape)) {
                    return;
                }
                page = with;
                legal = new Mark(index, page, Turn.of(0));
            }
        }

        private void finish() {
            int end = course.size();
            while (page.placedFloats < course.mentioned(end) || PageFoot
                    .of(page, course.called(end), course.notes(), shape).noteTo() < course.called(end)) {
                turn(page, Turn.of(0), end);
            }
        }
    }
}
