package press.jubilee.pdf.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import press.jubilee.pdf.page.GalleyItem.Alternatives;
import press.jubilee.pdf.page.GalleyItem.FloatingStrip;
import press.jubilee.pdf.page.GalleyItem.Gap;
import press.jubilee.pdf.page.GalleyItem.Place;
import press.jubilee.pdf.page.GalleyItem.Strip;
import press.jubilee.pdf.page.GalleyItem.Turn;

/**
 * The search for the best division: dynamic programming over legal page turns.
 *
 * <p>M. F. Plass ("Optimal Pagination Techniques for Automatic Typesetting Systems", Stanford 1981, chapter 3) lets
 * {@code best(b)} be the least cost of setting all before the turn {@code b}, so that
 *
 * <pre>best(b) = min over earlier turns a of  best(a) + cost of the page from a to b</pre>
 *
 * <p>and makes text blocks and figures two rows that are turned together. Here the page from {@code a} to {@code b} is not
 * one but many, since each paragraph on it may run long or short. So the recurrence goes through the galley item by item,
 * as Knuth and Plass go through a paragraph with their active list. What has been decided on the way to an item matters to
 * what follows only by
 *
 * <ul>
 * <li>the height taken on the open page and the gap due before the next strip,
 * <li>the first note line on the page: how many have been called depends on the item alone, so this gives the height of
 * the notes, and a note carried over is nothing but an earlier first line,
 * <li>how many floating strips are placed; those mentioned depend, again, on the item alone,
 * <li>the side of the page, and, on a recto, where the verso it faces ended.
 * </ul>
 *
 * <p>An {@link OpenPage} is such a state with the least cost of reaching it; the {@link Front} holds all of them at the
 * current item. A strip moves every open page on by its height, and the pages that it overflows are dropped; a turn closes
 * a copy of every open page and merges the pages opened; alternatives send a copy of the front along each way and merge
 * what arrives. On a grid of some 35 lines, the front holds one page for each line and side and a few more, whatever the
 * length of the article: time is linear in it.
 *
 * <p>Most of these pages would never be chosen, as the one before them ends ten or twenty lines short. So a first run keeps
 * only pages whose cost is near the least in the front. Whatever division it finds costs at least as much as the best, and
 * the second run drops every page that alone costs more: costs only grow on the way, but for turns with a cost below 0,
 * whose sum is therefore added to the bound. The second run has the same result as one without a bound.
 */
final class PageSearch {

    /** How many floating strips may wait at once; one more must wait for a better place to be mentioned. */
    private static final int MOST_WAITING = 6;

    /** By how many grid lines a gap is widened or narrowed at most. */
    private static final int MOST_STRETCH = 4;

    /** How many demerits the first run looks around for: a page four lines short, or four spreads with unequal feet. */
    private static final double NEAR_LINES = 16;
    private static final double NEAR_FEET = 4;

    /** Costs are sums of doubles; added up in another order they may differ in the last places. */
    private static final double ROUNDING = 1e-9;

    private final Course course;
    private final PageShape shape;
    private final PageSettings settings;
    private final PageCosts costs;
    private final boolean desperate;

    /** A page that costs more is not opened. */
    private final double bound;

    /** Nor is one that costs so much more than the cheapest page of the front. */
    private final double width;

    private PageSearch(Course course, PageShape shape, PageSettings settings, boolean desperate, double bound,
            double width) {
        this.course = course;
        this.shape = shape;
        this.settings = settings;
        this.costs = new PageCosts(settings, shape, course.notes());
        this.desperate = desperate;
        this.bound = bound;
        this.width = width;
    }

    /**
     * The last page of the best division; empty where there is none.
     *
     * @param desperate whether forbidden turns are admitted
     */
    static Optional<OpenPage> best(Course course, PageShape shape, PageSettings settings, boolean desperate,
            PageSide side) {
        double infinite = Double.POSITIVE_INFINITY;
        double near = Math.max(NEAR_LINES * settings.shortPage(), NEAR_FEET * settings.unequalFeet());
        double found = new PageSearch(course, shape, settings, desperate, infinite, near).best(side)
                .map(page -> page.cost).orElse(infinite);
        double bound = found - course.rebates();
        return new PageSearch(course, shape, settings, desperate, bound + Math.abs(bound) * ROUNDING,
                infinite)
                .best(side);
    }

    private Optional<OpenPage> best(PageSide side) {
        Front front = newFront();
        front.addAll(List.of(OpenPage.first(side)));
        walk(front, 0, course.size());
        return finish(front);
    }

    private Front newFront() {
        return new Front(settings.unequalFeet());
    }

    private void walk(Front front, int from, int to) {
        for (int at = from; at < to && !front.pages().isEmpty(); at = course.after(at)) {
            switch (course.item(at)) {
                case Strip strip -> front.place(strip, shape);
                case Gap gap -> space(front, gap, at);
                case Turn turn -> turn(front, turn, at);
                case Alternatives alternatives -> fork(front, alternatives, at);
                case FloatingStrip strip -> mention(front, strip, at);
            }
        }
    }

    private void space(Front front, Gap gap, int at) {
        int more = settings.verticalStretch() ? Math.min(MOST_STRETCH, gap.stretch() / shape.leading()) : 0;
        int less = settings.verticalStretch() ? Math.min(MOST_STRETCH, gap.shrink() / shape.leading()) : 0;
        List<OpenPage> varied = new ArrayList<>();
        for (OpenPage page : front.pages()) {
            for (int lines = -less; lines <= more; lines++) {
                int height = gap.height() + lines * shape.leading();
                if (lines != 0 && page.text && height >= 0) {
                    OpenPage other = page.copy();
                    other.addGap(height);
                    other.cost += settings.stretching(gap, lines);
                    other.decide(at, Decision.Kind.STRETCH, lines);
                    varied.add(other);
                }
            }
            page.addGap(gap.height());
        }
        if (!varied.isEmpty()) {
            front.addAll(varied);
        }
    }

    private void fork(Front front, Alternatives alternatives, int at) {
        List<OpenPage> arrived = new ArrayList<>();
        int ways = alternatives.ways().size();
        for (int way = 0; way < ways; way++) {
            Front onWay = newFront();
            double cost = settings.alteredParagraph() * alternatives.ways().get(way).cost();
            for (OpenPage page : front.pages()) {
                OpenPage copy = way == ways - 1 ? page : page.copy();
                copy.cost += cost;
                copy.decide(at, Decision.Kind.WAY, way);
                onWay.pages().add(copy);
            }
            walk(onWay, course.wayStart(at, way), course.wayStart(at, way + 1));
            arrived.addAll(onWay.pages());
        }
        front.pages().clear();
        front.addAll(arrived);
    }

    private void turn(Front front, Turn turn, int at) {
        if (turn.isForbidden() && !desperate) {
            return;
        }
        var closings = new Closings(settings.unequalFeet());
        double most = Math.min(bound, front.least() + width);
        for (OpenPage page : front.pages()) {
            if (!page.empty) {
                close(page, turn, at, most, closings);
            }
        }
        if (turn.isForced()) {
            front.pages().removeIf(page -> !page.empty);
        }
        open(front, opened(closings, turn, at), at);
    }

    private void close(OpenPage page, Turn turn, int at, double most, Closings closings) {
        int called = course.called(at);
        int waiting = course.mentioned(at) - page.placedFloats;
        if (page.cost + costs.least(page, called, waiting, turn) <= most) {
            PageFoot foot = PageFoot.of(page, called, course.notes(), shape);
            double cost = page.cost + costs.turning(page, foot, called, waiting, turn);
            if (cost <= most) {
                closings.offer(page, foot, cost);
            }
        }
    }

    private List<OpenPage> opened(Closings closings, Turn turn, int at) {
        List<OpenPage> opened = new ArrayList<>();
        for (Closings.Closing closing : closings.best()) {
            opened.add(next(closing.page(), closing.foot(), closing.cost(), turn, at));
        }
        return opened;
    }

    private OpenPage turned(OpenPage page, Turn turn, int at) {
        int called = course.called(at);
        PageFoot foot = PageFoot.of(page, called, course.notes(), shape);
        int waiting = course.mentioned(at) - page.placedFloats;
        return next(page, foot, page.cost + costs.turning(page, foot, called, waiting, turn), turn, at);
    }

    private OpenPage next(OpenPage page, PageFoot foot, double cost, Turn turn, int at) {
        OpenPage next = costs.next(page, foot, turn);
        next.cost = cost;
        next.last = page.last;
        next.decide(at, Decision.Kind.TURN, 0);
        return next;
    }

    /** Puts new pages into the front, without and with floating strips that have waited for them. */
    private void open(Front front, List<OpenPage> opened, int at) {
        if (course.mentioned(at) == 0 && front.noneEmpty()) {
            front.pages().addAll(opened);
            return;
        }
        Front best = newFront();
        best.addAll(opened);
        List<OpenPage> all = new ArrayList<>();
        Deque<OpenPage> starts = new ArrayDeque<>(best.pages());
        while (!starts.isEmpty()) {
            OpenPage start = starts.removeFirst();
            all.add(start);
            for (OpenPage page : withFloats(start, at)) {
                all.add(page);
                starts.addLast(turned(page, Turn.of(0), at));
            }
        }
        if (all.size() > best.pages().size() || !front.noneEmpty()) {
            front.addAll(all);
        } else {
            front.pages().addAll(all);
        }
    }

    /** The page with one, two … of the waiting floating strips, each at its head or foot, as many as fit. */
    private List<OpenPage> withFloats(OpenPage start, int at) {
        List<OpenPage> all = new ArrayList<>();
        Deque<OpenPage> starts = new ArrayDeque<>(List.of(start));
        while (!starts.isEmpty()) {
            OpenPage page = starts.removeFirst();
            if (page.placedFloats < course.mentioned(at)) {
                FloatingStrip strip = course.floating(page.placedFloats);
                for (Place place : List.of(Place.TOP, Place.BOTTOM)) {
                    boolean allowed = strip.places().contains(place) && place.compareTo(page.zone) >= 0;
                    OpenPage with = allowed ? with(page, strip, place, at) : null;
                    if (with != null) {
                        all.add(with);
                        starts.addLast(with);
                    }
                }
            }
        }
        return all;
    }

    private OpenPage with(OpenPage page, FloatingStrip strip, Place place, int at) {
        OpenPage with = page.copy();
        with.decide(at, Decision.Kind.PLACE, place.ordinal());
        return with.place(strip, place, shape) ? with : null;
    }

    private void mention(Front front, FloatingStrip strip, int at) {
        List<OpenPage> all = new ArrayList<>();
        for (OpenPage page : front.pages()) {
            int waiting = course.mentioned(at) - page.placedFloats;
            for (Place place : Place.values()) {
                boolean allowed = strip.places().contains(place) && place.compareTo(page.zone) >= 0;
                OpenPage with = waiting == 0 && allowed ? with(page, strip, place, at) : null;
                if (with != null) {
                    with.cost += place == Place.HERE ? 0 : settings.movedFloat();
                    all.add(with);
                }
            }
            if (strip.mayWait() && waiting < MOST_WAITING) {
                all.add(page);
            }
        }
        front.pages().clear();
        front.addAll(all);
    }

    /**
     * Ends the article, with as many pages more as notes and floating strips that still wait may need. A page that holds
     * nothing is no last page, so that a turn behind the last strip does not hide how short the last page is.
     */
    private Optional<OpenPage> finish(Front front) {
        int end = course.size();
        int called = course.called(end);
        OpenPage best = null;
        while (!front.pages().isEmpty()) {
            List<OpenPage> opened = new ArrayList<>();
            for (OpenPage page : front.pages()) {
                PageFoot foot = PageFoot.of(page, called, course.notes(), shape);
                boolean blank = page.empty && page.noteFrom == called && !page.first;
                if (!blank && foot.noteTo() == called && page.placedFloats == course.mentioned(end)) {
                    page.cost += page.empty && page.first ? 0 : costs.ending(page, foot);
                    best = best == null || page.cost < best.cost ? page : best;
                } else if (!blank) {
                    opened.add(turned(page, Turn.of(0), end));
                }
            }
            front.pages().clear();
            open(front, opened, end);
        }
        return Optional.ofNullable(best);
    }
}
