package press.jubilee.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chinese faces installed on this machine, found by their files' names in the usual folders of Linux, macOS and Windows.
 * Song and Ming faces are preferred to sans serifs. Which face is found depends on the machine; a book that must come out
 * the same everywhere brings its face along.
 */
final class SystemFonts {

    private static final int DEEPEST = 5;

    /** Parts of file names, the best first. */
    private static final List<String> SIMPLIFIED = List.of("notoserifsc", "notoserifcjksc",
            "sourcehanserifsc",
            "sourcehanserifcn", "songti", "stsong", "simsun", "uming", "notosanssc", "lxgwwenkai", "msyh",
            "wqy-microhei", "wqy-zenhei", "simhei", "droidsansfallback", "ukai");
    private static final List<String> TRADITIONAL = List.of("notoseriftc", "sourcehanseriftc",
            "sourcehanseriftw",
            "songti", "mingliu", "pmingliu", "uming", "notosanstc", "msjh");
    private static final int[] SAMPLE = {0x4E2D, 0x56FD, 0x4EBA, 0x6C11};
    private static final int[] TRADITIONAL_SAMPLE = {0x4E2D, 0x570B, 0x4EBA, 0x6C11};

    private SystemFonts() {}

    static List<Path> folders() {
        Path home = Path.of(System.getProperty("user.home", "/"));
        List<Path> folders = new ArrayList<>(List.of(Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"), home.resolve(".local/share/fonts"), home.resolve(".fonts"),
                Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), home.resolve("Library/Fonts")));
        Optional.ofNullable(System.getenv("WINDIR")).map(dir -> Path.of(dir, "Fonts"))
                .ifPresent(folders::add);
        Optional.ofNullable(System.getenv("LOCALAPPDATA"))
                .map(dir -> Path.of(dir, "Microsoft", "Windows", "Fonts")).ifPresent(folders::add);
        return folders;
    }

    /** The best usable Chinese face in the folders. Files that cannot be used are passed over. */
    static Optional<OpenTypeFace> han(List<Path> folders, boolean traditional, boolean bold) {
        List<String> names = traditional ? TRADITIONAL : SIMPLIFIED;
        int[] sample = traditional ? TRADITIONAL_SAMPLE : SAMPLE;
        return folders.stream().filter(Files::isDirectory).flatMap(folder -> fontFiles(folder).stream())
                .filter(file -> rank(file, names) < names.size())
                .sorted(Comparator.comparingInt((Path file) -> rank(file, names))
                        .thenComparing(Path::toString))
                .flatMap(file -> usable(file).stream())
                .filter(face -> covers(face, sample) && face.bold() == bold && !face.italic()).findFirst();
    }

    private static List<Path> fontFiles(Path folder) {
        try (Stream<Path> files = Files.find(folder, DEEPEST,
                (file, attributes) -> attributes.isRegularFile() && isFont(file))) {
            return files.toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // a folder that may not be read holds no faces for us
        }
    }

    private static boolean isFont(Path file) {
        return fileName(file).matches(".*\\.(ttf|ttc|otf)");
    }

    private static String fileName(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static int rank(Path file, List<String> names) {
        String name = fileName(file);
        int rank = 0;
        while (rank < names.size() && !name.contains(names.get(rank))) {
            rank++;
        }
        return rank;
    }

    private static List<OpenTypeFace> usable(Path file) {
        try {
            return FaceLoader.loadAll(Files.readAllBytes(file), file.toString());
        } catch (IOException | FaceException e) {
            return List.of(); // the next best file is tried
        }
    }

    private static boolean covers(OpenTypeFace face, int[] sample) {
        for (int c : sample) {
            if (face.glyph(c) == 0) {
                return false;
            }
        }
        return true;
    }
}
