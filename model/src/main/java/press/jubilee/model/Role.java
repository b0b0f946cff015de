package press.jubilee.model;

/**
 * What a person did for a text: a relator code of the MARC list, such as {@code aut}, {@code trl}, {@code edt} or
 * {@code pht}.
 */
public record Role(String relator) {

    public static final Role AUTHOR = new Role("aut");
    public static final Role TRANSLATOR = new Role("trl");
    public static final Role EDITOR = new Role("edt");

    public Role {
        if (!relator.matches("[a-z]{3}")) {
            throw new IllegalArgumentException("a MARC relator has three small letters: " + relator);
        }
    }
}
