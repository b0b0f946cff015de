package press.jubilee.examples.launch;

import java.io.IOException;

/** Runs a command as {@link Launcher} does, and leaves the {@link StartArchive} of the run beside the jar. */
public final class ArchiveMaker {

    private ArchiveMaker() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(TunedJava.ofThisOne().runAndArchive(arguments));
    }
}
