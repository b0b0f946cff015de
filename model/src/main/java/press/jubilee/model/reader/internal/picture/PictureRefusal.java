package press.jubilee.model.reader.internal.picture;

/** Says why a file can't serve as a picture. */
public final class PictureRefusal extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String hint;

    PictureRefusal(String code, String message, String hint) {
        super(message, null, false, false);
        this.code = code;
        this.hint = hint;
    }

    static PictureRefusal damaged(String what) {
        return new PictureRefusal("picture.damaged", what, "export or copy the picture again");
    }

    static PictureRefusal truncated() {
        return new PictureRefusal("picture.truncated", "the picture ends before it is complete",
                "copy the whole file again");
    }

    /** The diagnostic's code. */
    public String code() {
        return code;
    }

    public String hint() {
        return hint;
    }
}
