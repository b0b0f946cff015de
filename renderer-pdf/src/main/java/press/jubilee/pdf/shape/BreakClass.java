package press.jubilee.pdf.shape;

/**
 * The line breaking classes of UAX #14 that matter to scripts written with spaces and to East Asian ones. Where the
 * property files single out a character, it is listed here; the rest follow from the general category.
 */
enum BreakClass {
    /** Forced break. */
    BK,
    /** Space. */
    SP,
    /** Zero-width space. */
    ZW,
    /** Word joiner. */
    WJ,
    /** No-break glue. */
    GL,
    /** Combining mark or invisible sign: goes with the character before. */
    CM,
    /** Break after: dashes and fixed spaces. */
    BA,
    /** Hyphen-minus. */
    HY,
    /** Em dash. */
    B2,
    /** Break before. */
    BB,
    /** Opening quotation mark where its direction is known. */
    QI,
    /** Closing quotation mark where its direction is known. */
    QF,
    /** Quotation mark without direction. */
    QU,
    /** Opening bracket. */
    OP,
    /** Closing mark. */
    CL,
    /** Closing parenthesis. */
    CP,
    /** Exclamation and interrogation. */
    EX,
    /** Inseparable: ellipsis. */
    IN,
    /** Infix separator: comma, full stop. */
    IS,
    /** Nonstarter. */
    NS,
    /** Numeric. */
    NU,
    /** Prefix: currency signs. */
    PR,
    /** Postfix: percent. */
    PO,
    /** Slash. */
    SY,
    /** Letter. */
    AL,
    /** Ideograph. */
    ID;

    private static final String PREFIXES = "+\\\u00B1\u2116\u2212\u2213";
    private static final String POSTFIXES = "%\u00A2\u00B0\u2030\u2031\u2032\u2033\u2034\u2035\u2103\u2109\uFF05\uFFE0";
    private static final String NONSTARTERS = "\u203C\u203D\u2047\u2048\u2049\u3005\u301C\u303B\u309B\u309C\u309D"
            + "\u309E\u30A0\u30FB\u30FC\u30FD\u30FE\uFF1A\uFF1B\uFF5E\uFF65\uFF70"
            + "\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308E\u3095\u3096"
            + "\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7\u30EE\u30F5\u30F6";
    private static final String CLOSERS = "\u3001\u3002\uFE50\uFE52\uFF0C\uFF0E\uFF61\uFF64";
    private static final String EAST_ASIAN_SHARED = "\u00B7\u2027";

    /** @param eastAsian whether marks shared by scripts are to follow East Asian rules */
    static BreakClass of(int c, boolean eastAsian) {
        if (c < 0x80) {
            return ofAscii(c);
        }
        if (eastAsian && EAST_ASIAN_SHARED.indexOf(c) >= 0 || NONSTARTERS.indexOf(c) >= 0) {
            return NS;
        }
        if (CLOSERS.indexOf(c) >= 0) {
            return CL;
        }
        if (PREFIXES.indexOf(c) >= 0) {
            return PR;
        }
        if (POSTFIXES.indexOf(c) >= 0) {
            return PO;
        }
        return switch (c) {
            case 0x85, 0x2028, 0x2029 -> BK;
            case 0xA0, 0x2007, 0x2011, 0x202F, 0x34F -> GL;
            case 0xAD, 0x2010, 0x2012, 0x2013, 0x58A, 0x5BE -> BA;
            case 0x200B -> ZW;
            case 0x2060, 0xFEFF -> WJ;
            case 0x2014, 0x2E3A, 0x2E3B -> B2;
            case 0x2024, 0x2025, 0x2026, 0xFE19 -> IN;
            case 0xB4, 0x2C8, 0x2CC, 0x2DF, 0x1FFD -> BB;
            case 0xA1, 0xBF -> OP;
            case 0x37E, 0x589, 0x2044 -> IS;
            case 0xFF01, 0xFF1F -> EX;
            case 0x200C, 0x200D -> CM;
            default -> ofCategory(c);
        };
    }

    private static BreakClass ofAscii(int c) {
        if (c >= '0' && c <= '9') {
            return NU;
        }
        return switch (c) {
            case '\n', '\r', 0xB, '\f' -> BK;
            case ' ', '\t' -> SP;
            case '!', '?' -> EX;
            case '"', '\'' -> QU;
            case '(', '[', '{' -> OP;
            case ')', ']' -> CP;
            case '}' -> CL;
            case ',', '.', ':', ';' -> IS;
            case '-' -> HY;
            case '/' -> SY;
            case '$', '+', '\\' -> PR;
            case '%' -> PO;
            case '|' -> BA;
            default -> AL;
        };
    }

    private static BreakClass ofCategory(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.FORMAT ->
                CM;
            case Character.SPACE_SEPARATOR -> BA;
            case Character.INITIAL_QUOTE_PUNCTUATION -> QI;
            case Character.FINAL_QUOTE_PUNCTUATION -> QF;
            case Character.START_PUNCTUATION -> OP;
            case Character.END_PUNCTUATION -> CL;
            case Character.DECIMAL_DIGIT_NUMBER -> isEastAsian(c) ? ID : NU;
            case Character.CURRENCY_SYMBOL -> PR;
            default -> isEastAsian(c) ? ID : AL;
        };
    }

    static boolean isEastAsian(int c) {
        return c >= 0x2E80
                && (EastAsianPunctuation.isFullWidth(c) || Scripts.isEastAsian(Scripts.of(c))
                        || c >= 0x1F000);
    }
}
