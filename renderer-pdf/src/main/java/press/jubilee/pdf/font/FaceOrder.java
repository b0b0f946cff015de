package press.jubilee.pdf.font;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which of several faces fits a request best. */
final class FaceOrder {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int USUAL_WIDTH = 5;

    /** Families with Song or Ming forms, the text faces of Chinese, before the others; parts of their names. */
    private static final List<String> SONG = List.of("noto serif", "source han serif", "songti", "stsong",
            "simsun",
            "mingliu", "uming", "mincho", "myungjo", "batang");

    private FaceOrder() {}

    /** Those of a width that is usual, slanted as asked for and of the nearest weight first; among equals the order stays. */
    static List<OpenTypeFace> byStyle(List<OpenTypeFace> faces, boolean bold, boolean italic) {
        return faces.stream().sorted(style(bold, italic)).toList();
    }

    /** As by style; those that say their Han characters have other forms come last. */
    static List<OpenTypeFace> byStyle(List<OpenTypeFace> faces, HanForm form, boolean bold, boolean italic) {
        return faces.stream().sorted(Comparator
                .comparing((OpenTypeFace f) -> f.hanForm().filter(other -> other != form).isPresent())
                .thenComparing(style(bold, italic))).toList();
    }

    /** For Han characters: those with the forms, then those that do not tell; text faces first among those of one style. */
    static List<OpenTypeFace> ofHan(List<OpenTypeFace> faces, HanForm form, boolean bold) {
        return faces.stream().sorted(Comparator
                .comparingInt((OpenTypeFace f) -> f.hanForm().map(own -> own == form ? 0 : 2).orElse(1))
                .thenComparing(style(bold, false)).thenComparingInt(FaceOrder::rank)).toList();
    }

    private static Comparator<OpenTypeFace> style(boolean bold, boolean italic) {
        int weight = bold ? BOLD : REGULAR;
        return Comparator.comparingInt((OpenTypeFace f) -> f.italic() == italic ? 0 : f.italic() ? 2 : 1)
                .thenComparingInt(f -> f.bold() == bold ? 0 : 1)
                .thenComparingInt(f -> Math.abs(f.width() - USUAL_WIDTH))
                .thenComparingInt(f -> Math.abs(f.weight() - weight));
    }

    private static int rank(OpenTypeFace face) {
        String family = face.family().toLowerCase(Locale.ROOT);
        int rank = 0;
        while (rank < SONG.size() && !family.contains(SONG.get(rank))) {
            rank++;
        }
        return rank;
    }
}
