package press.jubilee.pdf.page;

import java.util.ArrayList;
import java.util.List;
import press.jubilee.pdf.page.GalleyItem.Alternatives;
import press.jubilee.pdf.page.GalleyItem.Flaw;
import press.jubilee.pdf.page.GalleyItem.FloatingStrip;
import press.jubilee.pdf.page.GalleyItem.Gap;
import press.jubilee.pdf.page.GalleyItem.Place;
import press.jubilee.pdf.page.GalleyItem.Strip;
import press.jubilee.pdf.page.GalleyItem.Turn;
import press.jubilee.pdf.page.GalleyItem.Way;

/**
 * The least demerits over every division of a small galley, by trying all: each way, each set of turns, each place of each
 * floating strip, each widening of each gap. Written from the descriptions of {@link PageSettings} and not from the search;
 * every division is laid out and costed from scratch.
 */
final class BruteForce {

    private final PageShape shape;
    private final PageSettings settings;
    private final PageSide firstSide;
    private boolean desperate;
    private List<GalleyItem> items;
    private double wayCost;
    private double best;
    private String bestDivision = "";

    BruteForce(PageShape shape, PageSettings settings, PageSide firstSide) {
        this.shape = shape;
        this.settings = settings;
        this.firstSide = firstSide;
    }

    /** One page of a division: the items from {@code from} to {@code to}, and how it is closed. */
    private record Segment(int from, int to, Turn turn) {}

    private record Spot(int page, Place place) {}

    double least(Galley galley) {
        best = Double.POSITIVE_INFINITY;
        for (boolean allTurns : new boolean[]{false, true}) {
            desperate = allTurns;
            if (best == Double.POSITIVE_INFINITY) {
                chooseWays(galley.items(), 0, new ArrayList<>(), 0);
            }
        }
        return best;
    }

    /** The division found, for messages. */
    String division() {
        return bestDivision;
    }

    private void chooseWays(List<GalleyItem> from, int at, List<GalleyItem> chosen, double cost) {
        if (at == from.size()) {
            items = withAllTurns(chosen);
            wayCost = cost;
            stretch(0, 0);
        } else if (from.get(at) instanceof Alternatives alternatives) {
            for (Way way : alternatives.ways()) {
                List<GalleyItem> more = new ArrayList<>(chosen);
                more.addAll(way.items());
                chooseWays(from, at + 1, more, cost + settings.alteredParagraph() * way.cost());
            }
        } else {
            List<GalleyItem> more = new ArrayList<>(chosen);
            more.add(from.get(at));
            chooseWays(from, at + 1, more, cost);
        }
    }

    private static List<GalleyItem> withAllTurns(List<GalleyItem> items) {
        List<GalleyItem> all = new ArrayList<>();
        boolean turn = true;
        for (GalleyItem item : items) {
            boolean printed = item instanceof Strip || item instanceof FloatingStrip;
            if (printed && !turn) {
                all.add(Turn.forbidden(Flaw.PARTED));
            }
            turn = item instanceof Turn || (turn && !printed);
            all.add(item);
        }
        return all;
    }

    private void stretch(int at, double cost) {
        if (at == items.size()) {
            double before = wayCost;
            wayCost += cost;
            divide(0, 0, new ArrayList<>(), count());
            wayCost = before;
            return;
        }
        stretch(at + 1, cost);
        if (settings.verticalStretch() && items.get(at) instanceof Gap gap) {
            for (int k = -gap.shrink() / shape.leading(); k <= gap.stretch() / shape.leading(); k++) {
                if (k != 0 && gap.height() + k * shape.leading() >= 0) {
                    items.set(at, Gap.of(gap.height() + k * shape.leading()));
                    stretch(at + 1, cost + Math.abs(k) * gap.reluctance() * settings.spareStretch());
                    items.set(at, gap);
                }
            }
        }
    }

    private int count() {
        return (int) items.stream().filter(FloatingStrip.class::isInstance).count();
    }

    /** @param spare how many pages without text may still be put in */
    private void divide(int from, int at, List<Segment> pages, int spare) {
        if (at == items.size()) {
            pages.add(new Segment(from, at, null));
            placeFloats(pages, new ArrayList<>(), floats(pages));
            pages.removeLast();
            if (spare > 0) {
                close(from, at, Turn.of(0), pages, spare);
            }
            return;
        }
        if (items.get(at) instanceof Turn turn) {
            if (!turn.isForbidden() || desperate) {
                close(from, at, turn, pages, spare);
            }
            if (turn.isForced() && strips(from, at) > 0) {
                return;
            }
        }
        if (strips(from, at + 1) <= 1 || textHeights(from, at + 1) <= shape.height()) {
            divide(from, at + 1, pages, spare);
        }
    }

    private int strips(int from, int to) {
        int strips = 0;
        for (int i = from; i < to; i++) {
            strips += items.get(i) instanceof Strip ? 1 : 0;
        }
        return strips;
    }

    private int textHeights(int from, int to) {
        int height = 0;
        for (int i = from; i < to; i++) {
            height += items.get(i) instanceof Strip strip ? strip.height() : 0;
        }
        return height;
    }

    private void close(int from, int at, Turn turn, List<Segment> pages, int spare) {
        int size = pages.size();
        pages.add(new Segment(from, at, turn));
        for (int empty = 0; empty <= spare; empty++) {
            if (at < items.size()) {
                divide(at + 1, at + 1, pages, spare - empty);
            } else {
                pages.add(new Segment(at, at, null));
                placeFloats(pages, new ArrayList<>(), floats(pages));
                pages.removeLast();
            }
            pages.add(new Segment(at, at, Turn.of(0)));
        }
        pages.subList(size, pages.size()).clear();
    }

    /** The pages where the floating strips are mentioned. */
    private List<Integer> floats(List<Segment> pages) {
        List<Integer> mentions = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (GalleyItem item : items.subList(pages.get(page).from, pages.get(page).to)) {
                if (item instanceof FloatingStrip) {
                    mentions.add(page);
                }
            }
        }
        return mentions;
    }

    private void placeFloats(List<Segment> pages, List<Spot> spots, List<Integer> mentions) {
        int number = spots.size();
        if (number == mentions.size()) {
            double cost = wayCost + cost(pages, spots, mentions);
            if (cost < best) {
                best = cost;
                bestDivision = pages + " " + spots;
            }
            return;
        }
        FloatingStrip strip = (FloatingStrip) items.stream().filter(FloatingStrip.class::isInstance)
                .skip(number)
                .findFirst().orElseThrow();
        Spot before = spots.isEmpty() ? new Spot(0, Place.TOP) : spots.getLast();
        for (int page = Math.max(before.page, mentions.get(number)); page < pages.size(); page++) {
            for (Place place : strip.places()) {
                boolean inOrder = page > before.page || place.compareTo(before.place) >= 0;
                if (inOrder && (place != Place.HERE || page == mentions.get(number))) {
                    spots.add(new Spot(page, place));
                    placeFloats(pages, spots, mentions);
                    spots.removeLast();
                }
            }
        }
    }

    private double cost(List<Segment> pages, List<Spot> spots, List<Integer> mentions) {
        double cost = 0;
        for (int i = 0; i < spots.size(); i++) {
            int waited = spots.get(i).page - mentions.get(i);
            cost += waited * settings.floatDistance();
            cost += waited == 0 && spots.get(i).place != Place.HERE ? settings.movedFloat() : 0;
        }
        var waiting = new WaitingNotes(shape);
        PageSide side = firstSide;
        int facing = -1;
        for (int number = 0; number < pages.size(); number++) {
            Segment page = pages.get(number);
            int text = textHeight(page, number, spots);
            int floats = floatHeight(page, number, spots);
            int things = things(page, number, spots);
            waiting.add(items.subList(page.from, page.to));
            int taken = grid(text + floats);
            if (things == 0 && page.turn != null) {
                return Double.POSITIVE_INFINITY;
            }
            if (taken > shape.height() && text + floats > shape.height()) {
                if (things > 1) {
                    return Double.POSITIVE_INFINITY;
                }
                cost += 1e6;
                taken = shape.height();
            }
            if (page.turn == null) {
                return cost + lastPages(waiting, taken, things, number, side, facing,
                        spots.contains(new Spot(number, Place.BOTTOM)));
            }
            int room = Math.min(shape.height() - taken, (int) (shape.height() * shape.noteShare()));
            int cut = waiting.cut(room);
            int area = waiting.area(cut);
            int empty = (shape.height() - taken - area) / shape.leading();
            boolean footFloat = spots.contains(new Spot(number, Place.BOTTOM));
            int end = area > 0 || footFloat ? 0 : empty;
            cost += waiting.late(cut) * settings.lateNote()
                    + waiting.split(cut) * settings.splitNote();
            cost += turnCost(page.turn, side);
            if (!page.turn.isForced()) {
                cost += emptyCost(empty, area > 0);
                cost += facing >= 0 && facing != end ? settings.unequalFeet() : 0;
            }
            facing = side == PageSide.VERSO && !page.turn.isForced() ? end : -1;
            side = side.next();
            waiting.print(cut);
        }
        throw new IllegalStateException("a division ends with an open page");
    }

    /** The last page with text, and more for notes alone while lines of them remain. */
    private double lastPages(WaitingNotes waiting, int takenByText, int things,
            int pagesBefore, PageSide firstSide, int firstFacing, boolean footFloat) {
        if (things == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double cost = 0;
        int taken = takenByText;
        int number = pagesBefore;
        int facing = firstFacing;
        PageSide side = firstSide;
        int room = Math.min(shape.height() - taken, (int) (shape.height() * shape.noteShare()));
        while (waiting.cut(room) < waiting.size()) {
            int cut = waiting.cut(room);
            int area = waiting.area(cut);
            int empty = (shape.height() - taken - area) / shape.leading();
            int end = area > 0 ? 0 : empty;
            cost += waiting.late(cut) * settings.lateNote()
                    + waiting.split(cut) * settings.splitNote();
            cost += emptyCost(empty, area > 0);
            cost += facing >= 0 && facing != end ? settings.unequalFeet() : 0;
            facing = side == PageSide.VERSO ? end : -1;
            side = side.next();
            number++;
            waiting.print(cut);
            taken = 0;
            room = shape.height();
        }
        int empty = waiting.isEmpty() && !footFloat ? (shape.height() - taken) / shape.leading() : 0;
        cost += empty > 0 && empty <= Math.min(5, shape.lines() / 3) ? settings.nearlyFull() : 0;
        int fewest = Math.min(settings.fewestLines(), shape.lines());
        return cost + (number == 0 ? 0 : settings.fewLines() * Math.max(0, fewest - taken / shape.leading()));
    }

    private double emptyCost(int empty, boolean notes) {
        if (notes && empty > 0) {
            return settings.slackAboveNotes() + (empty - 1) * (empty - 1) * settings.shortPage();
        }
        return empty * empty * settings.shortPage();
    }

    private double turnCost(Turn turn, PageSide side) {
        if (turn.isForced()) {
            return 0;
        }
        double cost = turn.isForbidden() ? settings.forbidden(turn.flaw()) : turn.cost();
        if (turn.flaw() == Flaw.HYPHEN) {
            cost += settings.hyphenAtTurn() + (side == PageSide.RECTO ? settings.hyphenOverLeaf() : 0);
        }
        return cost;
    }

    private int textHeight(Segment page, int number, List<Spot> spots) {
        int y = 0;
        int gap = 0;
        boolean text = false;
        int mention = mentionsBefore(page.from);
        for (GalleyItem item : items.subList(page.from, page.to)) {
            if (item instanceof Gap g && text) {
                gap += g.height();
            } else if (item instanceof Strip strip) {
                y = (strip.onGrid() ? grid(y + gap) : y + gap) + strip.height();
                gap = 0;
                text = true;
            } else if (item instanceof FloatingStrip strip) {
                if (spots.get(mention++).equals(new Spot(number, Place.HERE))) {
                    y += (text ? gap + strip.space() : 0) + strip.height();
                    gap = strip.space();
                    text = true;
                }
            }
        }
        return y;
    }

    private int mentionsBefore(int index) {
        int mentions = 0;
        for (int i = 0; i < index; i++) {
            mentions += items.get(i) instanceof FloatingStrip ? 1 : 0;
        }
        return mentions;
    }

    private int floatHeight(Segment page, int number, List<Spot> spots) {
        List<FloatingStrip> all = items.stream().filter(FloatingStrip.class::isInstance)
                .map(FloatingStrip.class::cast).toList();
        int sum = 0;
        int lastSpace = 0;
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i).page == number && spots.get(i).place != Place.HERE) {
                int slot = grid(all.get(i).height() + all.get(i).space());
                sum += slot;
                lastSpace = slot - all.get(i).height();
            }
        }
        boolean alone = textHeight(page, number, spots) == 0;
        return alone && sum > shape.height() ? Math.max(shape.height(), sum - lastSpace) : sum;
    }

    private int things(Segment page, int number, List<Spot> spots) {
        return strips(page.from, page.to) + (int) spots.stream().filter(spot -> spot.page == number).count();
    }

    private int grid(int y) {
        return Math.ceilDiv(y, shape.leading()) * shape.leading();
    }
}
