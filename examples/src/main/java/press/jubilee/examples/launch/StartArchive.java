package press.jubilee.examples.launch;

import java.io.File;
import java.util.List;

/**
 * The file beside the jar with its classes as a Java has already loaded and linked them (an ahead-of-time cache, JEP 483).
 * It is made from the record of a run. Only the Java that made it can use it, and only with the very jars it was made
 * from; any other starts without.
 */
final class StartArchive {

    /** Java 24 has such caches too, and gains less from them. */
    private static final int FIRST_JAVA = 25;

    private final File file;
    private final File record;
    private final boolean possible;

    private StartArchive(File file, File record, boolean possible) {
        this.file = file;
        this.record = record;
        this.possible = possible;
    }

    static StartArchive beside(File jar, int release) {
        File folder = jar.getAbsoluteFile().getParentFile();
        String name = jar.getName();
        name = name.endsWith(".jar") ? name.substring(0, name.length() - ".jar".length()) : name;
        return new StartArchive(new File(folder, name.concat(".aot")),
                new File(folder, name.concat(".aotconf")),
                release >= FIRST_JAVA);
    }

    /** The options of a run that starts from the archive; none where there is no archive. */
    List<String> use() {
        return possible && file.isFile()
                ? List.of("-XX:AOTCache=".concat(file.getPath()))
                : List.of();
    }

    /** The options of a run to be recorded. */
    List<String> record() {
        return possible
                ? List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-DisplayVMOutput",
                        "-XX:AOTMode=record", "-XX:AOTConfiguration=" + record)
                : List.of();
    }

    boolean isRecorded() {
        return record.isFile();
    }

    /** The options of a run that makes the archive from the record, and does nothing else. */
    List<String> make() {
        return List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-DisplayVMOutput",
                "-XX:AOTMode=create", "-XX:AOTConfiguration=" + record, "-XX:AOTCache=" + file);
    }

    void forgetRecord() {
        record.delete();
    }

    void forget() {
        file.delete();
        forgetRecord();
    }
}
