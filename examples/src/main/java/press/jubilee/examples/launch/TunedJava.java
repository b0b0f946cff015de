package press.jubilee.examples.launch;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import press.jubilee.examples.Jubilee;

/**
 * The command line in a Java process of its own, with the options it does best with. The process has the standard
 * streams, the folder and the environment of this one. {@linkplain GivenOptions Options of the user's own} are not
 * meddled with: the command line then runs in this very process.
 *
 * <p>Neither lambdas nor string templates here: linking the first of each costs this process a tenth of its time.
 */
public final class TunedJava {

    private static final String COMMAND_LINE = "press.jubilee.examples.Launched";

    /**
     * The serial collector keeps the memory near what is in use; the others take what they are allowed to. The first
     * compiler alone takes less time for a book of 3,700 pages than both together, whose second one competes with the
     * work for the processors. What outlives one collection is the layout, which stays to the end, so that nothing is moved
     * twice; and there is room for all compiled code, since a collection is made when it grows short. The log is shut
     * because Java would complain there about an archive that is not its own. The plain console is asked whether it is a
     * terminal; the default one loads an editor of command lines for that.
     */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-XX:MaxTenuringThreshold=0", "-XX:ReservedCodeCacheSize=160m", "-Xlog:disable",
            "-Djdk.console=java.base");

    private final File java;
    private final File jar;
    private final StartArchive archive;

    TunedJava(File java, File jar, int release) {
        this.java = java;
        this.jar = jar;
        this.archive = StartArchive.beside(jar, release);
    }

    public static void main(String[] arguments) throws InterruptedException {
        if (GivenOptions.none()) {
            runTuned(arguments);
        }
        Jubilee.main(arguments);
    }

    /** Comes back only where no process can be started. */
    private static void runTuned(String[] arguments) throws InterruptedException {
        int status;
        try {
            status = ofThisOne().run(arguments);
        } catch (IOException e) {
            return;
        }
        System.exit(status);
    }

    /** The same Java and the same jar as this process. */
    static TunedJava ofThisOne() {
        return new TunedJava(new File(System.getProperty("java.home"), "bin/java"),
                new File(System.getProperty("java.class.path")),
                Runtime.version().feature());
    }

    /**
     * Runs the command line until it ends, and gives its exit status.
     *
     * @throws IOException if this machine starts no process from here; nothing has been run then
     */
    int run(String[] arguments) throws IOException, InterruptedException {
        return follow(command(archive.use(), arguments));
    }

    /**
     * As {@link #run}, and leaves the archive that later runs start from. Where none can be made the command is run all
     * the same: its exit status is what counts.
     */
    int runAndArchive(String[] arguments) throws IOException, InterruptedException {
        archive.forget();
        int status = follow(command(archive.record(), arguments));
        if (status == 0 && archive.isRecorded()) {
            follow(java(archive.make(), List.of()));
        }
        archive.forgetRecord();
        return status == 0 ? status : run(arguments);
    }

    List<String> command(List<String> archiving, String[] arguments) {
        List<String> program = new ArrayList<>();
        program.add(COMMAND_LINE);
        program.addAll(List.of(arguments));
        return java(archiving, program);
    }

    private List<String> java(List<String> archiving, List<String> program) {
        List<String> command = new ArrayList<>();
        command.add(java.getPath());
        command.addAll(OPTIONS);
        command.addAll(archiving);
        command.add("-Djubilee.launcher=".concat(Long.toString(ProcessHandle.current().pid())));
        command.addAll(List.of("-cp", jar.getPath()));
        command.addAll(program);
        return command;
    }

    /** Whoever ends this Java ends the process too. */
    private static int follow(List<String> command) throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread() {
            @Override
            public void run() {
                end(process);
            }
        });
        return process.waitFor();
    }

    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
