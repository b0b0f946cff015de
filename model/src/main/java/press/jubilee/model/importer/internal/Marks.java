package press.jubilee.model.importer.internal;

import java.util.regex.Pattern;

/** The signs that set a note apart from the text: an asterisk before it, or brackets around it. */
final class Marks {

    private static final Pattern STAR = Pattern.compile("[*＊†‡※◆■▲]+\\s*");
    private static final Pattern BRACKETED = Pattern
            .compile("(?s)[(（\\[【〔]\\s*(.*?)\\s*[)）\\]】〕][.。]?");
    private static final int LONGEST = 1500;

    private Marks() {}

    static boolean isNoted(String words) {
        return words.length() <= LONGEST && (STAR.matcher(words).lookingAt()
                || words.length() > 1 && BRACKETED.matcher(words).matches());
    }

    /** The words without those signs. */
    static String off(String words) {
        if (words.length() > LONGEST) {
            return words;
        }
        String bare = STAR.matcher(words).replaceFirst("");
        if (STAR.matcher(words).lookingAt()) {
            return bare.strip();
        }
        var m = BRACKETED.matcher(bare);
        return (m.matches() && bare.indexOf(bare.charAt(0), 1) < 0 ? m.group(1) : bare).strip();
    }
}
