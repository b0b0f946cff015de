package press.jubilee.examples.launch;

import java.lang.reflect.InvocationTargetException;

/**
 * Starts the command line where the Java is new enough, and names the Java to install where it is not. Compiled for Java
 * 8, so that an old Java can load it; all else is therefore reached by its name only.
 */
public final class Launcher {

    static final int NEEDED = 21;
    private static final int TOO_OLD = 2;
    private static final String NEXT = "press.jubilee.examples.launch.TunedJava";

    private Launcher() {}

    public static void main(String[] arguments) throws Throwable {
        String version = System.getProperty("java.specification.version");
        if (release(version) < NEEDED) {
            System.err.println(refusal(version));
            System.exit(TOO_OLD);
        }
        try {
            Class.forName(NEXT).getMethod("main", String[].class).invoke(null, (Object) arguments);
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
