package press.jubilee.pdf.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where Linux, macOS and Windows keep fonts. Which there are depends on the machine; a book that must come out the same
 * everywhere brings its faces along.
 */
final class MachineFonts {

    private MachineFonts() {}

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
}
