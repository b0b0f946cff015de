package press.jubilee.pdf.page;

import press.jubilee.pdf.page.GalleyItem.Flaw;
import press.jubilee.pdf.page.GalleyItem.Turn;

/** What it costs to close a page. The only place where {@link PageSettings} are applied to one. */
record PageCosts(PageSettings settings, PageShape shape, NoteQueue notes) {

    /** Up to so many empty lines at its foot, and a third of all, a last page looks as if it should have been full. */
    private static final int FEW = 5;

    /**
     * @param called how many note lines have been called so far
     * @param waiting how many floating strips stay behind
     */
    double turning(OpenPage page, PageFoot foot, int called, int waiting, Turn turn) {
        double cost = ofTurn(turn, page.side) + waiting * settings.floatDistance();
        if (!turn.isForced()) {
            cost += settings.empty(foot.emptyLines(), foot.aboveNotes());
            if (unequal(page, foot)) {
                cost += settings.unequalFeet();
            }
        }
        if (splits(page, foot, called)) {
            cost += settings.splitNote();
        }
        return cost + settings.lateNote() * notes.late(page.noteFrom, foot.noteTo(), called);
    }

    /** No more than {@link #turning}, and quickly found: what the turn costs if the notes fill the page to its foot. */
    double least(OpenPage page, int called, int waiting, Turn turn) {
        double cost = ofTurn(turn, page.side) + waiting * settings.floatDistance();
        if (!turn.isForced() && page.noteFrom == called) {
            int empty = Math.max(0, shape.height() - shape.onGrid(page.y)) / shape.leading();
            cost += settings.empty(empty, false);
        }
        return cost;
    }

    private double ofTurn(Turn turn, PageSide side) {
        if (turn.isForced()) {
            return 0;
        }
        double cost = turn.isForbidden() ? settings.forbidden(turn.flaw()) : turn.cost();
        if (turn.flaw() == Flaw.HYPHEN) {
            cost += settings.hyphenAtTurn();
            if (side == PageSide.RECTO) {
                cost += settings.hyphenOverLeaf();
            }
        }
        return cost;
    }

    /** For the article's last page, on which everything has found its place. */
    double ending(OpenPage page, PageFoot foot) {
        boolean nearlyFull = foot.end() > 0 && foot.end() <= Math.min(FEW, shape.lines() / 3);
        return settings.fewLines() * linesLacking(page) + (nearlyFull ? settings.nearlyFull() : 0);
    }

    int linesLacking(OpenPage page) {
        int lines = shape.onGrid(page.y) / shape.leading();
        int fewest = Math.min(settings.fewestLines(), shape.lines());
        return page.first ? 0 : Math.max(0, fewest - lines);
    }

    boolean unequal(OpenPage page, PageFoot foot) {
        return page.facing != OpenPage.FREE && page.facing != foot.end();
    }

    boolean splits(OpenPage page, PageFoot foot, int called) {
        return foot.noteTo() < called && foot.noteTo() > page.noteFrom && notes.parts(foot.noteTo());
    }

    /** The page after this one. */
    OpenPage next(OpenPage page, PageFoot foot, Turn turn) {
        boolean faces = page.side == PageSide.VERSO && !turn.isForced();
        OpenPage next = new OpenPage(page.side.next(), false, foot.noteTo(),
                faces ? foot.end() : OpenPage.FREE);
        next.placedFloats = page.placedFloats;
        next.due = turn.repeated().isEmpty() ? page.due : turn.repeated();
        return next;
    }
}
