package press.jubilee.pdf.font;

import java.util.Objects;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * A font program that cannot be used. Unchecked, because the tables of a face are read when they are first needed, far
 * from where the file was opened.
 */
public final class FaceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the program. */
    public enum Fault {
        /** The data contradict the OpenType specification. */
        BROKEN("font.broken", "replace the file with a sound copy of the font"),
        /** The foundry forbids embedding ({@code fsType}). */
        RESTRICTED("font.restricted", "choose a font whose licence permits embedding"),
        /** A variable font. */
        VARIABLE("font.variable", "use the static files of the family, one a style"),
        /** A format that is not read: a web font, a bitmap font, a collection where one face is wanted. */
        FORMAT("font.format", "use a TrueType or OpenType file (.ttf, .otf)");

        private final String code;
        private final String hint;

        Fault(String code, String hint) {
            this.code = code;
            this.hint = hint;
        }
    }

    private final Fault fault;
    private final String origin;
    private final String detail;

    public FaceException(Fault fault, String origin, String detail) {
        super(origin + ": " + detail);
        this.fault = Objects.requireNonNull(fault, "fault");
        this.origin = origin;
        this.detail = detail;
    }

    public Fault fault() {
        return fault;
    }

    /** The file or resource the program came from. */
    public String origin() {
        return origin;
    }

    /** What is wrong, without the file. */
    public String detail() {
        return detail;
    }

    /** The same as a warning: the face is passed over. */
    public Diagnostic warning() {
        return Diagnostic.warning(fault.code, SourcePosition.of(origin), "the font is passed over: " + detail,
                fault.hint);
    }

    /** The same as an error about the file as a whole. */
    public Diagnostic diagnostic() {
        return Diagnostic.error(fault.code, SourcePosition.of(origin), "the font cannot be used: " + detail,
                fault.hint);
    }
}
