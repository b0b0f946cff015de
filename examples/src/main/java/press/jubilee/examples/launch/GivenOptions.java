package press.jubilee.examples.launch;

import java.lang.management.ManagementFactory;

/** The options of this Java that whoever started it has given: before {@code -jar}, or in the environment. */
final class GivenOptions {

    private GivenOptions() {}

    static boolean none() {
        return none(ProcessHandle.current().info().arguments().orElse(null))
                && System.getenv("JDK_JAVA_OPTIONS") == null
                && System.getenv("JAVA_TOOL_OPTIONS") == null
                && System.getenv("_JAVA_OPTIONS") == null;
    }

    /**
     * Where the system does not tell how a process was started, Java's own management does; it is asked last because that
     * takes as long as starting Java.
     *
     * @param arguments what the {@code java} command was started with, or null if the system does not tell
     */
    private static boolean none(String[] arguments) {
        return arguments == null || arguments.length == 0
                ? ManagementFactory.getRuntimeMXBean().getInputArguments().isEmpty()
                : arguments[0].equals("-jar");
    }
}
