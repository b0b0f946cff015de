package press.jubilee.pdf.shape;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.jubilee.model.Language;
import press.jubilee.pdf.font.FaceChain;
import press.jubilee.pdf.font.FaceRequest;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.font.OpenTypeFace;
import press.jubilee.pdf.shape.MissingGlyph.Reason;

/**
 * Divides a text into stretches of one face and script. Marks stay in the face of their base. Marks of punctuation that
 * Chinese and Latin share take the Han face in Chinese text and the Latin one elsewhere. Immutable and safe for many
 * threads.
 */
final class Itemizer {

    private final FontBook fonts;

    Itemizer(FontBook fonts) {
        this.fonts = fonts;
    }

    /** @param missing what no face has is added to it */
    List<Item> itemize(String text, FaceRequest request, Language language, List<MissingGlyph> missing) {
        FaceChain chain = fonts.chain(request, language);
        OpenTypeFace first = chain.first();
        List<Item> items = new ArrayList<>(1);
        int at = 0;
        while (at < text.length()) {
            int end = ClusterMap.end(text, at);
            int c = text.codePointAt(at);
            UnicodeScript script = Scripts.of(c);
            OpenTypeFace face = EastAsianPunctuation.isHan(text, at, end, script, language)
                    ? hanFace(text, at, end, request, language, chain, missing)
                    : face(text, at, end, first, chain, missing);
            if (!Scripts.isSimple(script)) {
                missing.add(new MissingGlyph(c, at, Reason.SCRIPT));
            }
            append(items, new Item(at, end, face, script));
            at = end;
        }
        return withScripts(items, Scripts.ofLanguage(language));
    }

    private OpenTypeFace hanFace(String text, int at, int end, FaceRequest request, Language language,
            FaceChain chain, List<MissingGlyph> missing) {
        Optional<OpenTypeFace> han = fonts.han(language, request.bold())
                .filter(face -> ClusterMap.covers(face, text, at, end));
        return han.isPresent() ? han.get() : face(text, at, end, chain.first(), chain, missing);
    }

    private static OpenTypeFace face(String text, int at, int end, OpenTypeFace first, FaceChain chain,
            List<MissingGlyph> missing) {
        if (ClusterMap.covers(first, text, at, end)) {
            return first;
        }
        Optional<OpenTypeFace> fitting = chain.first(face -> ClusterMap.covers(face, text, at, end));
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
