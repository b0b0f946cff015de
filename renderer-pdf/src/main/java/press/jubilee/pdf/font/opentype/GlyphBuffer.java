package press.jubilee.pdf.font.opentype;

import java.util.Arrays;

/**
 * The glyphs of one run while they are laid out. Mutable, for one thread. Advances and offsets are in font units, from
 * {@link LayoutPlan#apply} on.
 */
public final class GlyphBuffer {

    /** A place that shows nothing and that no rule matches: it keeps its neighbours apart. */
    public static final int SEPARATOR = -1;

    private int length;
    private int[] glyphs;
    private int[] clusters;
    private int[] kinds;
    private int[] ligatures;
    private int[] components;
    int[] advances = {};
    int[] xOffsets = {};
    int[] yOffsets = {};
    int[] attached = {};
    private int lastLigature;

    public GlyphBuffer(int capacity) {
        int size = Math.max(4, capacity);
        glyphs = new int[size];
        clusters = new int[size];
        kinds = new int[size];
        ligatures = new int[size];
        components = new int[size];
    }

    /** @param mark whether the character combines with the one before; holds where the font does not say */
    public void add(int glyph, int cluster, boolean mark) {
        ensure(length + 1);
        glyphs[length] = glyph;
        clusters[length] = cluster;
        kinds[length] = mark ? GlyphDefinitions.MARK : GlyphDefinitions.BASE;
        ligatures[length] = 0;
        components[length] = 0;
        length++;
    }

    public int length() {
        return length;
    }

    public int glyph(int i) {
        return glyphs[i];
    }

    public int cluster(int i) {
        return clusters[i];
    }

    public int advance(int i) {
        return advances[i];
    }

    public int xOffset(int i) {
        return xOffsets[i];
    }

    public int yOffset(int i) {
        return yOffsets[i];
    }

    int kind(int i) {
        return kinds[i];
    }

    boolean isMark(int i) {
        return kinds[i] == GlyphDefinitions.MARK;
    }

    int ligature(int i) {
        return ligatures[i];
    }

    /** Of a ligature, how many components it has; of a mark, to which of them it belongs, from 1; 0 for neither. */
    int component(int i) {
        return components[i];
    }

    int componentCount(int i) {
        return kinds[i] == GlyphDefinitions.LIGATURE && ligatures[i] > 0 ? components[i] : 1;
    }

    void setKind(int i, int kind) {
        kinds[i] = kind;
    }

    int newLigature() {
        return ++lastLigature;
    }

    void setLigature(int i, int ligature, int component) {
        ligatures[i] = ligature;
        components[i] = component;
    }

    void replace(int i, int glyph, int kind) {
        glyphs[i] = glyph;
        kinds[i] = kind;
    }

    /** Makes room for copies of the glyph at {@code i} right behind it. */
    void repeat(int i, int copies) {
        ensure(length + copies);
        for (int[] array : new int[][]{glyphs, clusters, kinds, ligatures, components}) {
            System.arraycopy(array, i + 1, array, i + 1 + copies, length - i - 1);
            Arrays.fill(array, i + 1, i + 1 + copies, array[i]);
        }
        length += copies;
    }

    void remove(int i) {
        for (int[] array : new int[][]{glyphs, clusters, kinds, ligatures, components}) {
            System.arraycopy(array, i + 1, array, i, length - i - 1);
        }
        length--;
    }

    /** Gives the glyphs from {@code first} to {@code last}, and those that share their clusters, one cluster. */
    void merge(int first, int last) {
        int cluster = clusters[first];
        int end = last;
        while (end + 1 < length && clusters[end + 1] == clusters[last]) {
            end++;
        }
        for (int i = first; i <= last; i++) {
            cluster = Math.min(cluster, clusters[i]);
        }
        Arrays.fill(clusters, first, end + 1, cluster);
    }

    void startPositioning() {
        advances = new int[length];
        xOffsets = new int[length];
        yOffsets = new int[length];
        attached = new int[length];
    }

    /** Turns the order of glyphs, from logical to visual. */
    void reverse() {
        for (int[] array : new int[][]{glyphs, clusters, kinds, ligatures, components, advances, xOffsets,
            yOffsets}) {
            for (int i = 0, j = length - 1; i < j; i++, j--) {
                int value = array[i];
                array[i] = array[j];
                array[j] = value;
            }
        }
    }

    private void ensure(int size) {
        if (size > glyphs.length) {
            int capacity = Math.max(size, 2 * glyphs.length);
            glyphs = Arrays.copyOf(glyphs, capacity);
            clusters = Arrays.copyOf(clusters, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            ligatures = Arrays.copyOf(ligatures, capacity);
            components = Arrays.copyOf(components, capacity);
        }
    }
}
