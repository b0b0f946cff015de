package press.jubilee.pdf.font;

import java.util.Optional;
import press.jubilee.pdf.font.opentype.CharacterMap;
import press.jubilee.pdf.font.opentype.FaceIdentity;
import press.jubilee.pdf.font.opentype.FontFile;

/**
 * A face that was found and cannot be used.
 *
 * @param identity empty where the file is too broken to say
 * @param characters those that it would have; empty as well
 * @param why of the file
 */
record RefusedFace(Optional<FaceIdentity> identity, Optional<CharacterMap> characters, FaceException why) {

    /** Of a face whose own tables can be read still. */
    static RefusedFace of(FontFile file, FaceException why) {
        try {
            return new RefusedFace(Optional.of(FaceIdentity.read(file)), Optional.of(CharacterMap.read(file)),
                    why);
        } catch (FaceException e) {
            return of(why);
        }
    }

    static RefusedFace of(FaceException why) {
        return new RefusedFace(Optional.empty(), Optional.empty(), why);
    }

    boolean has(int codePoint) {
        return characters.filter(c -> !c.isSymbols() && c.glyph(codePoint) != 0).isPresent();
    }

    boolean isOf(String family) {
        return identity.filter(i -> i.isOf(family)).isPresent();
    }

    /** {@code Foundry Serif has it (fonts/foundry.ttf), but its foundry forbids embedding}. */
    String regret() {
        return identity.map(FaceIdentity::family).orElse("a font") + " has it (" + why.origin() + "), but "
                + why.detail();
    }
}
