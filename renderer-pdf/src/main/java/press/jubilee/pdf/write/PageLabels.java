package press.jubilee.pdf.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The labels of a book's pages as ranges that count on (ISO 32000-1, 12.4.2). Every label is kept to the letter: one that
 * is no number stands as a prefix without a number.
 */
final class PageLabels {

    private PageLabels() {}

    /**
     * @param firstPage of the range, from 0
     * @param start of the first page, where there is a style
     */
    record Range(int firstPage, Optional<Style> style, int start, String prefix) {}

    /** How the numbers of a range are written; the letter is the file's name for it. */
    enum Style {
        DECIMAL('D'), LOWER_ROMAN('r'), UPPER_ROMAN('R');

        private final char letter;

        Style(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }

        private String write(int number) {
            return switch (this) {
                case DECIMAL -> Integer.toString(number);
                case LOWER_ROMAN -> RomanNumerals.of(number).toLowerCase(Locale.ROOT);
                case UPPER_ROMAN -> RomanNumerals.of(number);
            };
        }
    }

    static List<Range> of(List<String> labels) {
        List<Range> ranges = new ArrayList<>();
        for (int page = 0; page < labels.size(); page++) {
            String label = labels.get(page);
            if (ranges.isEmpty() || !label.equals(counted(ranges.getLast(), page))) {
                ranges.add(range(page, label));
            }
        }
        return List.copyOf(ranges);
    }

    /** The label that a range gives a page. */
    static String counted(Range range, int page) {
        return range.prefix() + range.style().map(s -> s.write(range.start() + page - range.firstPage()))
                .orElse("");
    }

    private static Range range(int page, String label) {
        for (Style style : Style.values()) {
            int number = style == Style.DECIMAL ? decimal(label) : RomanNumerals.parse(label);
            if (number > 0 && style.write(number).equals(label)) {
                return new Range(page, Optional.of(style), number, "");
            }
        }
        return new Range(page, Optional.empty(), 1, label);
    }

    private static int decimal(String label) {
        return label.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(label) : 0;
    }
}
