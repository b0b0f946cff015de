package press.jubilee.pdf.font;

import press.jubilee.model.Language;

/** The national forms that a Han character has. */
public enum HanForm {
    SIMPLIFIED, TRADITIONAL, JAPANESE, KOREAN;

    /** The forms of a language's text; the simplified ones for a language that is not written in Han characters. */
    public static HanForm of(Language language) {
        String tag = language.tag();
        if (tag.startsWith("zh")) {
            return language.isTraditionalChinese() ? TRADITIONAL : SIMPLIFIED;
        }
        return is(tag, "ja") ? JAPANESE : is(tag, "ko") ? KOREAN : SIMPLIFIED;
    }

    private static boolean is(String tag, String primary) {
        return tag.startsWith(primary) && (tag.length() == 2 || tag.charAt(2) == '-');
    }
}
