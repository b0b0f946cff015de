package press.jubilee.epub.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * Reads a finished EPUB back and tells what is wrong in it. Places are those in the file: an entry of the archive and a line
 * in it. What it finds is less than what EPUBCheck would, but no other program is needed for it, and some of it EPUBCheck
 * does not look for: notes without a way back, printed pages that are marked and not listed.
 */
public final class Inspection {

    private Inspection() {}

    /** @throws IOException if the disk fails; a file that is no EPUB is a finding */
    public static List<Diagnostic> of(Path file) throws IOException {
        var found = new Faults();
        try {
            inspect(OpenedEpub.of(file), found);
        } catch (ZipException e) {
            found.add("epub.zip", file.getFileName().toString(), 1, "the file is no archive that can be read",
                    "make it again; the disk or a transfer has damaged it");
        }
        return found.all();
    }

    private static void inspect(OpenedEpub epub, Faults found) {
        epub.entries().values().forEach(e -> e.fault().ifPresent(found::add));
        Optional<PackageFacts> known = new ContainerInspection(epub, found).packageDocument();
        known.ifPresent(p -> {
            new PackageInspection(epub, p, found).run();
            new LinkInspection(epub, p, found).run();
            new NoteInspection(epub, found).run();
            new PageInspection(epub, p, found).run();
            new PictureInspection(epub, p, found).run();
        });
    }

    /** What was found, in the order of the looks. */
    static final class Faults {

        private final List<Diagnostic> found = new ArrayList<>();

        void add(Diagnostic fault) {
            found.add(fault);
        }

        void add(String code, String entry, int line, String message, String hint) {
            found.add(Diagnostic.error(code, new SourcePosition(entry, Math.max(1, line), 1), message, hint));
        }

        void warn(String code, String entry, int line, String message, String hint) {
            found.add(Diagnostic.warning(code, new SourcePosition(entry, Math.max(1, line), 1), message,
                    hint));
        }

        List<Diagnostic> all() {
            return found.stream().distinct().sorted().toList();
        }
    }
}
