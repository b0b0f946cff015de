package press.jubilee.model;

/** A person's part in an article or a volume. */
public record Contribution(Person person, Role role) {

    public static Contribution author(Person person) {
        return new Contribution(person, Role.AUTHOR);
    }
}
