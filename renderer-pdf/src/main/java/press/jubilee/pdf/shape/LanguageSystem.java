package press.jubilee.pdf.shape;

import java.util.Map;
import press.jubilee.model.Language;

/**
 * OpenType's own tags of languages, for those whose letters some fonts draw in forms of their own.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/languagetags">OpenType, language system tags</a>
 */
final class LanguageSystem {

    private static final String DEFAULT = "dflt";

    private static final Map<String, String> TAGS = Map.ofEntries(Map.entry("az", "AZE "),
            Map.entry("ba", "BSH "), Map.entry("bg", "BGR "), Map.entry("ca", "CAT "),
            Map.entry("crh", "CRT "), Map.entry("cs", "CSY "), Map.entry("cv", "CHU "),
            Map.entry("da", "DAN "),
            Map.entry("de", "DEU "), Map.entry("el", "ELL "), Map.entry("en", "ENG "),
            Map.entry("es", "ESP "),
            Map.entry("fi", "FIN "), Map.entry("fr", "FRA "), Map.entry("grc", "PGR "),
            Map.entry("hr", "HRV "), Map.entry("hu", "HUN "), Map.entry("is", "ISL "),
            Map.entry("it", "ITA "),
            Map.entry("ja", "JAN "), Map.entry("kk", "KAZ "), Map.entry("ko", "KOR "),
            Map.entry("lt", "LTH "),
            Map.entry("lv", "LVI "), Map.entry("mk", "MKD "), Map.entry("mt", "MTS "),
            Map.entry("nb", "NOR "),
            Map.entry("nl", "NLD "), Map.entry("nn", "NYN "), Map.entry("no", "NOR "),
            Map.entry("pl", "PLK "),
            Map.entry("pt", "PTG "), Map.entry("ro", "ROM "), Map.entry("ru", "RUS "),
            Map.entry("sk", "SKY "),
            Map.entry("sl", "SLV "), Map.entry("sq", "SQI "), Map.entry("sr", "SRB "),
            Map.entry("sv", "SVE "),
            Map.entry("tr", "TRK "), Map.entry("tt", "TAT "), Map.entry("uk", "UKR "),
            Map.entry("vi", "VIT "));

    private LanguageSystem() {}

    static String tag(Language language) {
        if (language.isChinese()) {
            boolean hongKong = language.locale().getCountry().equals("HK");
            return hongKong ? "ZHH " : language.isTraditionalChinese() ? "ZHT " : "ZHS ";
        }
        return TAGS.getOrDefault(language.primary(), DEFAULT);
    }
}
