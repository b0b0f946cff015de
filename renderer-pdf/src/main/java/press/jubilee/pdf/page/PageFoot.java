package press.jubilee.pdf.page;

import press.jubilee.pdf.page.GalleyItem.Place;

/**
 * How a page ends if it is closed as it is.
 *
 * @param noteTo the note line, excluded, up to which notes stand on it
 * @param emptyLines the grid lines that stay empty at the foot, or between text and notes
 * @param aboveNotes whether notes stand on it, so that the empty lines lie above them
 * @param end how many grid lines above the lowest the page is seen to end: none where notes or a floating strip stand at
 *        the foot
 */
record PageFoot(int noteTo, int emptyLines, boolean aboveNotes, int end) {

    /** Empty lines that are more than the space above notes may be widened by. */
    int shortBy() {
        return aboveNotes ? Math.max(0, emptyLines - 1) : emptyLines;
    }

    /** @param called how many note lines have been called so far */
    static PageFoot of(OpenPage page, int called, NoteQueue notes, PageShape shape) {
        int height = shape.height();
        long textEnd = Math.min(height, shape.onGrid(page.y));
        int noteTo;
        if (page.empty) {
            noteTo = notes.cutAlone(page.noteFrom, called, shape);
        } else {
            long room = Math.min(height - textEnd, shape.noteRoom());
            noteTo = notes.cut(page.noteFrom, called, room, shape);
        }
        long area = notes.area(page.noteFrom, noteTo, shape);
        int emptyLines = (int) Math.max(0, (height - textEnd - area) / shape.leading());
        boolean level = area > 0 || page.zone == Place.BOTTOM;
        return new PageFoot(noteTo, emptyLines, area > 0, level ? 0 : emptyLines);
    }
}
