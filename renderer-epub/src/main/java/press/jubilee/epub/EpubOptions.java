package press.jubilee.epub;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.jubilee.model.AccessStatement.Conformance;
import press.jubilee.model.Language;
import press.jubilee.model.wording.HouseWords;

/**
 * How an EPUB is made. Immutable.
 *
 * @param legacyNavigation whether EPUB 2 readers find an NCX and the cover too; both are legal in EPUB 3.3
 * @param conformance the claim that a named party makes, in place of the volume's own; without either the package only
 *        tells what the publication holds
 * @param userStyleSheet follows the house's own sheet
 * @param houseWords in place of those that ship, by language
 * @param modified when the publication was last changed; without it, the first instant of the volume's date in UTC
 * @param epubCheck whether EPUBCheck is asked about the finished file too, where it is on the class path
 */
public record EpubOptions(boolean legacyNavigation, Optional<Conformance> conformance,
        Optional<UserSheet> userStyleSheet, Map<Language, HouseWords> houseWords, Optional<Instant> modified,
        boolean epubCheck) {

    public static final EpubOptions DEFAULT = new EpubOptions(true, Optional.empty(), Optional.empty(),
            Map.of(),
            Optional.empty(), false);

    public EpubOptions {
        houseWords = Map.copyOf(houseWords);
    }

    public EpubOptions withLegacyNavigation(boolean legacy) {
        return new EpubOptions(legacy, conformance, userStyleSheet, houseWords, modified, epubCheck);
    }

    public EpubOptions withConformance(Conformance claim) {
        return new EpubOptions(legacyNavigation, Optional.of(claim), userStyleSheet, houseWords, modified,
                epubCheck);
    }

    public EpubOptions withUserStyleSheet(UserSheet sheet) {
        return new EpubOptions(legacyNavigation, conformance, Optional.of(sheet), houseWords, modified,
                epubCheck);
    }

    public EpubOptions withHouseWords(Language language, HouseWords words) {
        var more = new LinkedHashMap<>(houseWords);
        more.put(language, words);
        return new EpubOptions(legacyNavigation, conformance, userStyleSheet, more, modified, epubCheck);
    }

    public EpubOptions withModified(Instant instant) {
        return new EpubOptions(legacyNavigation, conformance, userStyleSheet, houseWords,
                Optional.of(instant), epubCheck);
    }

    /** Asks EPUBCheck about each finished file; where it is not on the class path, a finding says so. */
    public EpubOptions withEpubCheck() {
        return new EpubOptions(legacyNavigation, conformance, userStyleSheet, houseWords, modified, true);
    }
}
