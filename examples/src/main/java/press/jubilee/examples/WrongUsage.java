package press.jubilee.examples;

/** Arguments that mean nothing to the program. The message says which, and what there is. */
final class WrongUsage extends Exception {

    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }
}
