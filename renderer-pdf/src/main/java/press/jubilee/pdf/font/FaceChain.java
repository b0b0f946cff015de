package press.jubilee.pdf.font;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Faces in the order in which they are asked for a character. A face is loaded when those before it have failed. Immutable
 * and safe for many threads.
 */
public final class FaceChain implements Iterable<OpenTypeFace> {

    private final List<LazyFace> faces;

    FaceChain(List<LazyFace> faces) {
        this.faces = List.copyOf(faces);
    }

    /** The face that was asked for. */
    public OpenTypeFace first() {
        return iterator().next();
    }

    /** The first face that will do. */
    public Optional<OpenTypeFace> first(Predicate<OpenTypeFace> fit) {
        for (OpenTypeFace face : this) {
            if (fit.test(face)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    @Override
    public Iterator<OpenTypeFace> iterator() {
        return faces.stream().flatMap(face -> face.get().stream()).iterator();
    }
}
