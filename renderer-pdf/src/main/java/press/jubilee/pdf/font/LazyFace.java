package press.jubilee.pdf.font;

import java.util.Optional;
import java.util.function.Supplier;

/** A face that is looked for once, when it is first asked for. Safe for many threads. */
final class LazyFace {

    private final Supplier<Optional<OpenTypeFace>> search;
    private volatile Optional<OpenTypeFace> found;

    LazyFace(Supplier<Optional<OpenTypeFace>> search) {
        this.search = search;
        this.found = null;
    }

    static LazyFace of(OpenTypeFace face) {
        return new LazyFace(() -> Optional.of(face));
    }

    /** Whether it has been asked for and found to be that face. */
    boolean isLoadedAs(Face face) {
        Optional<OpenTypeFace> known = found;
        return known != null && known.isPresent() && known.get() == face;
    }

    /** Empty where there is no such face on this machine. */
    Optional<OpenTypeFace> get() {
        Optional<OpenTypeFace> known = found;
        if (known == null) {
            synchronized (this) {
                known = found == null ? search.get() : found;
                found = known;
            }
        }
        return known;
    }
}
