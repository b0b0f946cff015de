package press.jubilee.pdf.shape;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.Language;
import press.jubilee.pdf.font.FaceChain;
import press.jubilee.pdf.font.FaceRequest;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.font.OpenTypeFace;
import press.jubilee.pdf.shape.MissingGlyph.Reason;

/**
 * Divides a text into stretches of one face and script. The letters of a word, and marks with
 * their base, stay in one face if there is one that has them all. Marks of punctuation that
 * Chinese and Latin share take the Han face in Chinese text and the Latin one elsewhere. Immutable and safe for many
 * threads.
 */
final class Itemizer {

    private final FontBook fonts;

    Itemizer(FontBook fonts) {
        this.fonts = fonts;
    }

    /** @param missing what no face has is added to it */
    List<Item> itemize(String text, FaceRequest request, LanguageTraits traits,
            List<MissingGlyph> missing) {
        Language language = traits.language();
        FaceChain chain = fonts.chain(request, language);
        OpenTypeFace asked = chain.first();
        Optional<OpenTypeFace> arabic = arabic(text, request, traits);
        List<Item> items = new ArrayList<>(1);
        int at = 0;
        while (at < text.length()) {
            int end = ClusterMap.end(text, at);
            UnicodeScript script = Scripts.of(text.codePointAt(at));
            OpenTypeFace face;
            if (EastAsianPunctuation.isHan(text, at, end, script, traits.eastAsian())) {
                face = hanFace(text, at, end, request, language, chain, missing);
            } else {
                OpenTypeFace first = arabic.isPresent() && isArabic(script) ? arabic.get() : asked;
                int wordEnd = wordEnd(text, end, script);
                Optional<OpenTypeFace> whole = covering(first, chain, text, at, wordEnd);
                end = whole.isPresent() ? wordEnd : end;
                face = whole.isPresent() ? whole.get() : face(text, at, end, first, chain, missing);
            }
            append(items, new Item(at, end, face, script));
            at = end;
        }
        return withScripts(items, traits.script());
    }

    /** The face of letters of the Arabic script, and of marks and figures that no Latin letter stands among. */
    private Optional<OpenTypeFace> arabic(String text, FaceRequest request, LanguageTraits traits) {
        boolean wanted = BidiLevels.needed(text) || traits.script() == UnicodeScript.ARABIC
                && text.codePoints().noneMatch(c -> Scripts.of(c) == UnicodeScript.LATIN);
        return wanted ? fonts.arabic(request) : Optional.empty();
    }

    private static boolean isArabic(UnicodeScript script) {
        return script == UnicodeScript.ARABIC || Scripts.isShared(script);
    }

    /** Where the letters of one script end. They keep together, so that no rare letter stands out from its word. */
    private static int wordEnd(String text, int from, UnicodeScript script) {
        int end = from;
        while (!Scripts.isShared(script) && end < text.length()
                && Scripts.of(text.codePointAt(end)) == script) {
            end = ClusterMap.end(text, end);
        }
        return end;
    }

    private static Optional<OpenTypeFace> covering(OpenTypeFace first, FaceChain chain, String text, int at,
            int end) {
        return ClusterMap.covers(first, text, at, end)
                ? Optional.of(first)
                : chain.first(face -> ClusterMap.covers(face, text, at, end));
    }

    private OpenTypeFace hanFace(String text, int at, int end, FaceRequest request, Language language,
            FaceChain chain, List<MissingGlyph> missing) {
        Optional<OpenTypeFace> han = fonts.han(language, request.bold())
                .filter(face -> ClusterMap.covers(face, text, at, end));
        return han.isPresent() ? han.get() : face(text, at, end, chain.first(), chain, missing);
    }

    private static OpenTypeFace face(String text, int at, int end, OpenTypeFace first, FaceChain chain,
            List<MissingGlyph> missing) {
        Optional<OpenTypeFace> fitting = covering(first, chain, text, at, end)
                .or(() -> ofMachine(chain, text, at, end));
        if (fitting.isPresent()) {
            return fitting.get();
        }
        int base = text.codePointAt(at);
        OpenTypeFace best = chain.first(face -> SpecialCharacters.glyph(base, face) != 0).orElse(first);
        for (int i = at; i < end; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!SpecialCharacters.isInvisible(c) && SpecialCharacters.glyph(c, best) == 0) {
                missing.add(new MissingGlyph(c, i, Reason.NO_FACE));
            }
        }
        return best;
    }

    /**
     * A face of the machine, where the cluster has a character that no other face has. Private characters mean one thing in one
     * face and another in the next, and are taken from none that nobody chose.
     */
    private static Optional<OpenTypeFace> ofMachine(FaceChain chain, String text, int at, int end) {
        int[] lacking = text.substring(at, end).codePoints().filter(c -> !SpecialCharacters.isInvisible(c)
                && chain.first(face -> SpecialCharacters.glyph(c, face) != 0).isEmpty()).toArray();
        return lacking.length > 0
                && Arrays.stream(lacking).noneMatch(c -> Character.getType(c) == Character.PRIVATE_USE)
                        ? chain.ofMachine(face -> ClusterMap.covers(face, text, at, end))
                        : Optional.empty();
    }

    /** Joins a cluster to the item before it, unless face or script differ. */
    private static void append(List<Item> items, Item next) {
        if (!items.isEmpty()) {
            Item last = items.getLast();
            boolean sharedNext = Scripts.isShared(next.script());
            if (last.face() == next.face()
                    && (sharedNext || Scripts.isShared(last.script()) || last.script() == next.script())) {
                UnicodeScript script = sharedNext ? last.script() : next.script();
                items.set(items.size() - 1, new Item(last.start(), next.end(), last.face(), script));
                return;
            }
        }
        items.add(next);
    }

    /** What has no letters of a script takes that of the item before, else of the one behind, else the language's. */
    private static List<Item> withScripts(List<Item> items, UnicodeScript usual) {
        UnicodeScript script = items.stream().map(Item::script).filter(s -> !Scripts.isShared(s)).findFirst()
                .orElse(usual);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (Scripts.isShared(item.script())) {
                items.set(i, new Item(item.start(), item.end(), item.face(), script));
            } else {
                script = item.script();
            }
        }
        return items;
    }
}
