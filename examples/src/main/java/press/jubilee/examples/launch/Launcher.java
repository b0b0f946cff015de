package press.jubilee.examples.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;

/**
 * Starts the command line where the Java is new enough, and names the Java to install where it is not. Compiled for Java
 * 8, so that an old Java can load it; the command line itself is therefore reached by its name only.
 *
 * <p>Whoever gives this Java an option, on the command line or in {@code JDK_JAVA_OPTIONS}, gets the command line in this
 * very Java; otherwise it runs in a {@linkplain TunedJava second one}.
 */
public final class Launcher {

    static final int NEEDED = 21;
    private static final int TOO_OLD = 2;

    private Launcher() {}

    public static void main(String[] arguments) throws Throwable {
        String version = System.getProperty("java.specification.version");
        if (release(version) < NEEDED) {
            System.err.println(refusal(version));
            System.exit(TOO_OLD);
        }
        if (ManagementFactory.getRuntimeMXBean().getInputArguments().isEmpty()) {
            startTuned(arguments);
        }
        start(arguments);
    }

    /** Comes back only where no process can be started. */
    private static void startTuned(String[] arguments) throws InterruptedException {
        int status;
        try {
            status = TunedJava.ofThisOne().run(arguments);
        } catch (IOException e) {
            return;
        }
        System.exit(status);
    }

    private static void start(String[] arguments) throws Throwable {
        try {
            Class.forName("press.jubilee.examples.Jubilee")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The release behind a specification's version: 8 for {@code 1.8}, 17 for {@code 17}. */
    static int release(String version) {
        String release = version.startsWith("1.") ? version.substring(2) : version;
        return Integer.parseInt(release);
    }

    static String refusal(String version) {
        return "jubilee needs Java " + NEEDED + " or newer, and this is Java " + release(version) + ".\n"
                + "Install a JDK " + NEEDED
                + " or newer (for example from https://adoptium.net) and start again with"
                + " its java:\n    /path/to/jdk/bin/java -jar jubilee.jar";
    }
}
