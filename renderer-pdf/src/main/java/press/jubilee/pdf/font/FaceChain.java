package press.jubilee.pdf.font;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Faces in the order in which they are asked for a character: those that the book brings along, and apart from them those of
 * the machine, which serve only where the others fail. A face is loaded when those before it have failed. Immutable and safe
 * for many threads.
 */
public final class FaceChain {

    /** From what a face must do to the faces of one source that do it, the best first. */
    interface Source extends Function<Predicate<OpenTypeFace>, Stream<OpenTypeFace>> {

        static Source of(LazyFace face) {
            return fit -> face.get().filter(fit).stream();
        }
    }

    private final OpenTypeFace asked;
    private final List<Source> sources;
    private final Source machine;

    FaceChain(OpenTypeFace asked, List<Source> sources, Source machine) {
        this.asked = asked;
        this.sources = List.copyOf(sources);
        this.machine = machine;
    }

    /** The face that was asked for. */
    public OpenTypeFace first() {
        return asked;
    }

    /** The first face that will do of those that the book brings along. */
    public Optional<OpenTypeFace> first(Predicate<OpenTypeFace> fit) {
        return fit.test(asked)
                ? Optional.of(asked)
                : sources.stream().flatMap(source -> source.apply(fit)).findFirst();
    }

    /** The best face of this machine that will do. */
    public Optional<OpenTypeFace> ofMachine(Predicate<OpenTypeFace> fit) {
        return machine.apply(fit).findFirst();
    }
}
