package press.jubilee.pdf.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.font.FaceException.Fault;
import press.jubilee.pdf.font.opentype.FontCollection;
import press.jubilee.pdf.font.opentype.FontFile;
import press.jubilee.pdf.font.opentype.FontSummary;

/**
 * The faces in some folders, by the order of the folders and of the files' names in them. The folders are looked through when
 * a face is first asked for; files that cannot be used are passed over. Safe for many threads.
 */
final class FaceShelf {

    static final FaceShelf EMPTY = new FaceShelf(List.of(), false);

    private record Contents(List<OpenTypeFace> faces, List<RefusedFace> refused) {}

    private final List<Path> folders;
    private final boolean own;
    private final Map<OpenTypeFace, Boolean> asked = new ConcurrentHashMap<>();
    private final Set<Diagnostic> faults = new ConcurrentSkipListSet<>();
    private volatile Contents contents;

    private FaceShelf(List<Path> folders, boolean own) {
        this.folders = List.copyOf(folders);
        this.own = own;
    }

    /** Folders of the user's, who is told of each file that cannot be used. */
    static FaceShelf given(List<Path> folders) {
        return new FaceShelf(folders, true);
    }

    /** Folders of the machine, of which only files that are broken are worth a word. */
    static FaceShelf ofMachine(List<Path> folders) {
        return new FaceShelf(folders, false);
    }

    List<Path> folders() {
        return folders;
    }

    /** Faces that fit and prove to be sound. */
    Stream<OpenTypeFace> faces(Collection<OpenTypeFace> ordered, Predicate<OpenTypeFace> fit) {
        return ordered.stream().filter(fit).filter(this::isSound);
    }

    List<OpenTypeFace> all() {
        return contents().faces;
    }

    List<RefusedFace> refused() {
        return contents().refused;
    }

    /** The faces that have been asked for glyphs, and have them. */
    Set<OpenTypeFace> used() {
        return asked.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What was found wrong so far; of the user's own folders, all. */
    List<Diagnostic> findings() {
        if (own) {
            contents();
        }
        return List.copyOf(faults);
    }

    private boolean isSound(OpenTypeFace face) {
        return asked.computeIfAbsent(face, f -> {
            try {
                f.open();
                return true;
            } catch (FaceException e) {
                faults.add(e.warning());
                return false;
            }
        });
    }

    private Contents contents() {
        Contents known = contents;
        if (known == null) {
            synchronized (this) {
                known = contents == null ? read() : contents;
                contents = known;
            }
        }
        return known;
    }

    private Contents read() {
        List<OpenTypeFace> faces = new ArrayList<>();
        List<RefusedFace> refused = new ArrayList<>();
        for (Path folder : folders) {
            List<Path> files = FontFolders.files(folder);
            files.forEach(file -> read(file, faces, refused));
            if (own && files.isEmpty()) {
                faults.add(Diagnostic.warning("font.folder", SourcePosition.of(folder.toString()),
                        "the folder has no fonts", "name one with .ttf, .otf, .ttc or .otc files"));
            }
        }
        refused.stream().map(RefusedFace::why).filter(e -> own || e.fault() == Fault.BROKEN)
                .map(FaceException::warning).forEach(faults::add);
        return new Contents(List.copyOf(faces), List.copyOf(refused));
    }

    private static void read(Path file, List<OpenTypeFace> faces, List<RefusedFace> refused) {
        String origin = file.toString();
        try {
            List<FontFile> members = FontSummary.read(file, origin);
            Supplier<List<FontFile>> whole = new Whole(file);
            for (int i = 0; i < members.size(); i++) {
                int number = i;
                try {
                    faces.add(FaceLoader.load(members.get(i), () -> whole.get().get(number)));
                } catch (FaceException e) {
                    refused.add(RefusedFace.of(members.get(i), e));
                }
            }
        } catch (FaceException e) {
            refused.add(RefusedFace.of(e));
        } catch (IOException e) {
            refused.add(RefusedFace.of(unreadable(origin, e)));
        }
    }

    private static FaceException unreadable(String origin, IOException e) {
        return new FaceException(Fault.BROKEN, origin, "it cannot be read: " + e.getMessage());
    }

    /** All bytes of a file, read once for all faces in it. */
    private static final class Whole implements Supplier<List<FontFile>> {

        private final Path file;
        private List<FontFile> members;

        Whole(Path file) {
            this.file = file;
        }

        @Override
        public synchronized List<FontFile> get() {
            if (members == null) {
                String origin = file.toString();
                try {
                    byte[] program = Files.readAllBytes(file);
                    members = FontCollection.is(program)
                            ? FontCollection.members(program, origin)
                            : List.of(FontFile.read(program, origin));
                } catch (IOException e) {
                    throw unreadable(origin, e);
                }
            }
            return members;
        }
    }
}
