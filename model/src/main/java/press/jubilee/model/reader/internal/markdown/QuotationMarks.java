package press.jubilee.model.reader.internal.markdown;

import press.jubilee.model.Language;

/**
 * The marks that a language sets for straight quotation marks, with the spaces that belong to them. The sources are the
 * delimiters of Unicode's CLDR, with the narrow no-break space of French typography.
 */
record QuotationMarks(String open, String close, String openInner, String closeInner) {

    private static final QuotationMarks ENGLISH = new QuotationMarks("“", "”", "‘", "’");
    private static final QuotationMarks GERMAN = new QuotationMarks("„", "“", "‚", "‘");
    private static final QuotationMarks POLISH = new QuotationMarks("„", "”", "‚", "’");
    private static final QuotationMarks FRENCH = new QuotationMarks("«\u202F", "\u202F»", "“", "”");
    private static final QuotationMarks SPANISH = new QuotationMarks("«", "»", "“", "”");
    private static final QuotationMarks RUSSIAN = new QuotationMarks("«", "»", "„", "“");
    private static final QuotationMarks SWISS = new QuotationMarks("«", "»", "‹", "›");
    private static final QuotationMarks DANISH = new QuotationMarks("»", "«", "›", "‹");
    private static final QuotationMarks SWEDISH = new QuotationMarks("”", "”", "’", "’");
    private static final QuotationMarks NORWEGIAN = new QuotationMarks("«", "»", "‘", "’");
    private static final QuotationMarks CORNERED = new QuotationMarks("「", "」", "『", "』");

    static QuotationMarks of(Language language) {
        String region = language.locale().getCountry();
        return switch (language.primary()) {
            case "fr" -> region.equals("CH") ? SWISS : FRENCH;
            case "de" -> region.equals("CH") || region.equals("LI") ? SWISS : GERMAN;
            case "it" -> region.equals("CH") ? SWISS : SPANISH;
            case "rm" -> SWISS;
            case "zh" -> language.isTraditionalChinese() ? CORNERED : ENGLISH;
            case "ja" -> CORNERED;
            case "pt" -> region.equals("PT") ? SPANISH : ENGLISH;
            case "es", "ca", "el", "gl", "fa", "hy" -> SPANISH;
            case "ru", "uk", "be" -> RUSSIAN;
            case "cs", "sk", "sl", "hr", "is", "lt", "et", "bg", "ka" -> GERMAN;
            case "pl", "ro", "hu", "sr", "bs" -> POLISH;
            case "da" -> DANISH;
            case "sv", "fi", "he" -> SWEDISH;
            case "no", "nb", "nn" -> NORWEGIAN;
            default -> ENGLISH;
        };
    }

    String opening(boolean inner) {
        return inner ? openInner : open;
    }

    String closing(boolean inner) {
        return inner ? closeInner : close;
    }
}
