package press.jubilee.examples;

/**
 * The command line in a process that the launcher has started. It ends when the launcher does, however that was ended.
 */
public final class Launched {

    private static final int KILLED = 137;

    private Launched() {}

    /** The system property {@code jubilee.launcher} holds the launcher's process number. */
    public static void main(String[] arguments) {
        ProcessHandle.of(Long.getLong("jubilee.launcher"))
                .ifPresentOrElse(launcher -> launcher.onExit().thenRun(Launched::end), Launched::end);
        Jubilee.main(arguments);
    }

    private static void end() {
        Runtime.getRuntime().halt(KILLED);
    }
}
