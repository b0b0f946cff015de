package press.jubilee.pdf.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The instructions of a content stream, one after the other: an operator, and the numbers and the last name before it.
 * Strings and what is in dictionaries are passed over.
 */
final class ContentTokens {

    /** What ends a word, by byte. */
    private static final boolean[] END = new boolean[256];
    /** Operators of one and two letters, shared. */
    private static final String[] SHORT = new String[1 << 14];

    static {
        for (char c : "\0\t\n\f\r ()<>[]{}/%".toCharArray()) {
            END[c] = true;
        }
    }

    private final byte[] bytes;
    private int at;
    private double[] numbers = new double[16];
    private int count;
    private String name = "";

    ContentTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next operator; empty at the end. */
    String next() {
        count = 0;
        name = "";
        while (at < bytes.length) {
            int c = bytes[at];
            if (c == '(') {
                string();
            } else if (c == '<' && at + 1 < bytes.length && bytes[at + 1] == '<') {
                dictionary();
            } else if (c == '<') {
                skipPast('>');
            } else if (c == '%') {
                skipPast('\n');
            } else if (c == '/') {
                at++;
                name = word();
            } else if (END[c & 255]) {
                at++;
            } else if (c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.') {
                number();
            } else {
                String operator = operator();
                if (operator.equals("BI")) {
                    image();
                }
                return operator;
            }
        }
        return "";
    }

    /** The numbers before the operator, those in arrays too. */
    double[] numbers() {
        return Arrays.copyOf(numbers, count);
    }

    double number(int i) {
        return i < count ? numbers[i] : 0;
    }

    /** The last name before the operator; empty for none. */
    String name() {
        return name;
    }

    private String operator() {
        int from = at;
        int end = from;
        while (end < bytes.length && !END[bytes[end] & 255]) {
            end++;
        }
        if (end - from > 2 || bytes[from] < 0 || end - from == 2 && bytes[from + 1] < 0) {
            return word();
        }
        at = end;
        int key = bytes[from] << 7 | (end - from == 2 ? bytes[from + 1] : 0);
        String known = SHORT[key];
        if (known == null) {
            known = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
            SHORT[key] = known;
        }
        return known;
    }

    private String word() {
        int from = at;
        while (at < bytes.length && !END[bytes[at] & 255]) {
            at++;
        }
        return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    }

    private void number() {
        int from = at;
        double value = 0;
        double unit = 0;
        boolean negative = false;
        for (; at < bytes.length && !END[bytes[at] & 255]; at++) {
            int c = bytes[at];
            if (c == '-') {
                negative = true;
            } else if (c == '.') {
                unit = 1;
            } else {
                value = value * 10 + c - '0';
                unit *= 10;
            }
        }
        at = Math.max(at, from + 1);
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        double size = unit > 1 ? value / unit : value;
        numbers[count++] = negative ? -size : size;
    }

    private void string() {
        int depth = 0;
        do {
            int c = bytes[at++];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at += c == '\\' ? 1 : 0;
        } while (depth > 0 && at < bytes.length);
    }

    private void dictionary() {
        int depth = 0;
        do {
            if (bytes[at] == '(') {
                string();
                continue;
            }
            boolean twice = at + 1 < bytes.length && bytes[at] == bytes[at + 1];
            int step = twice && bytes[at] == '<' ? 1 : twice && bytes[at] == '>' ? -1 : 0;
            depth += step;
            at += step == 0 ? 1 : 2;
        } while (depth > 0 && at < bytes.length);
    }

    /** Over the data of an image within the content. */
    private void image() {
        while (at + 2 < bytes.length && !(END[bytes[at] & 255] && bytes[at + 1] == 'E'
                && bytes[at + 2] == 'I')) {
            at++;
        }
    }

    private void skipPast(char end) {
        while (at < bytes.length && bytes[at] != end) {
            at++;
        }
        at++;
    }
}
