package press.jubilee.pdf.font.opentype;

/** Binary search in sorted ranges that do not overlap. */
final class Ranges {

    private Ranges() {}

    /** The range that holds a value, -1 if none does. In unsorted data a range may be missed; nothing worse happens. */
    static int find(int[] starts, int[] ends, int value) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (value < starts[middle]) {
                high = middle - 1;
            } else if (value > ends[middle]) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
