package press.jubilee.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as people run it: {@code java -jar jubilee.jar}, in processes of their own. */
@Tag("packaged")
class PackagedJarTest {

    private static final Path JAR = Path.of(System.getProperty("jubilee.jar", "target/jubilee.jar"));
    private static final Path SAMPLE = Path.of("src/main/anthology/friends-beyond-borders");

    @TempDir
    private Path temp;

    @Test
    void theSameBytesWhateverTheZoneTheLanguageTheCharsetAndThePlace() throws Exception {
        Path first = temp.resolve("first");
        Path second = temp.resolve("elsewhere").resolve("second");
        Path moved = copy(SAMPLE, temp.resolve("elsewhere").resolve("friends-beyond-borders"));

        Output fromJar = java(thisJava(), List.of("-Duser.timezone=Asia/Shanghai", "-Duser.language=tr"),
                "make", "--out", first.toString());
        Output fromFolder = java(thisJava(),
                List.of("-Duser.timezone=America/Los_Angeles", "-Duser.language=ar",
                        "-Dfile.encoding=ISO-8859-1"),
                "make", moved.toString(), "--out", second.toString());

        Path third = temp.resolve("third");
        Output launched = java(thisJava(), List.of(), "make", "--out", third.toString());

        assertEquals(0, fromJar.exitCode(), fromJar.text());
        assertEquals(0, launched.exitCode(), launched.text());
        assertEquals(0, fromFolder.exitCode(), fromFolder.text());
        Map<String, String> hashes = hashes(first);
        assertEquals(hashes, hashes(third));
        assertEquals(4, hashes.size());
        assertEquals(hashes, hashes(second));
        String report = Files.readString(first.resolve("friends-beyond-borders-report.json"));
        hashes.forEach((name, hash) -> assertTrue(name.endsWith(".json") || report.contains(hash), name));
    }

    @Test
    void theLaunchedCommandsStreamsAndStatusAreThoseOfTheJar() throws Exception {
        Output version = java(thisJava(), List.of(), "--version");
        Output wrong = java(thisJava(), List.of(), "make", "--editions", "vellum");

        assertEquals(0, version.exitCode());
        assertTrue(version.text().matches("jubilee \\S+\\R"), version.text());
        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.text().contains("vellum"), wrong.text());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theLaunchedCommandEndsWithTheJar(boolean killed) throws Exception {
        Process jar = new ProcessBuilder(thisJava().toString(), "-jar", JAR.toAbsolutePath().toString(),
                "make",
                "--out", temp.resolve("ended").toString()).directory(temp.toFile()).start();
        while (jar.isAlive() && jar.children().findAny().isEmpty()) {
            Thread.onSpinWait();
        }
        ProcessHandle launched = jar.children().findAny().orElseThrow();

        if (killed) {
            jar.destroyForcibly();
        } else {
            jar.destroy();
        }

        launched.onExit().get(1, TimeUnit.MINUTES);
        assertTrue(Files.notExists(temp.resolve("ended").resolve("friends-beyond-borders-press.pdf")));
    }

    @Test
    void anOldJavaIsToldWhatToInstall() throws Exception {
        Path java = Path.of(System.getProperty("maven.jdk", System.getProperty("java.home")))
                .resolve("bin/java");
        Output version = java(java, List.of("-XshowSettings:properties"), "--version");
        assumeTrue(version.text().matches("(?s).*java\\.specification\\.version = (1\\.8|9|1\\d|20)\\b.*"),
                "Maven runs on a Java that is new enough");

        Output refused = java(java, List.of(), "--version");

        assertEquals(2, refused.exitCode());
        assertTrue(refused.text().startsWith("jubilee needs Java 21 or newer, and this is Java "),
                refused.text());
    }

    private record Output(int exitCode, String text) {}

    private static Path thisJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private Output java(Path java, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Path text = Files.createTempFile(temp, "output-", ".txt");
        Process process = new ProcessBuilder(command).directory(temp.toFile())
                .redirectErrorStream(true).redirectOutput(text.toFile()).start();
        int exitCode = process.waitFor();
        return new Output(exitCode, new String(Files.readAllBytes(text), StandardCharsets.UTF_8));
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toMap(f -> f.getFileName().toString(), PackagedJarTest::sha256));
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
