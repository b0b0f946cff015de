package press.jubilee.model.reader.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/** The collection folder, and the only way to a file in it: nothing outside is ever reached. Thread-safe. */
public final class CollectionFolder {

    private static final Pattern REMOTE = Pattern
            .compile("(?i)([a-z][a-z0-9+.-]*:)?//.*|(data|mailto|file|blob):.*");
    private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\~].*|[A-Za-z]:[/\\\\].*");
    private static final int MOST_NEIGHBOURS = 5000;

    private final Path root;

    /** @throws IOException if there is no such folder */
    public CollectionFolder(Path root) throws IOException {
        this.root = root.toRealPath();
        if (!Files.isDirectory(this.root)) {
            throw new NotDirectoryException(root.toString());
        }
    }

    /**
     * A file of the folder.
     *
     * @param name relative to the folder, as the editor wrote it, without {@code .} and {@code ..}
     * @param path the file itself, links followed
     */
    public record Entry(String name, Path path) {}

    /** Whether a regular file of that name stands right in the folder. */
    public boolean has(String name) {
        return Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** The name of a file that links have been followed to, relative to the folder. */
    public String nameOf(Path real) {
        return root.relativize(real).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    /**
     * Finds a regular file that can be read, or tells why there is none.
     *
     * @param reference as written
     * @param base the folder it is relative to, itself relative to the collection folder; empty for that
     */
    public Optional<Entry> find(String reference, String base, SourcePosition at, Consumer<Diagnostic> found)
            throws IOException {
        Optional<Diagnostic> bad = formProblem(reference, at);
        if (bad.isPresent()) {
            found.accept(bad.get());
            return Optional.empty();
        }
        Optional<String> name = normalise(reference, base);
        if (name.isEmpty()) {
            found.accept(outside(reference, at));
            return Optional.empty();
        }
        try {
            return existing(name.get(), root.resolve(name.get()), at, found);
        } catch (InvalidPathException e) {
            found.accept(Diagnostic.error("path.form", at,
                    "'" + reference + "' can't be a file's name on this system",
                    "rename the file in plain letters, or run under a UTF-8 locale such as C.UTF-8"));
            return Optional.empty();
        }
    }

    /** Resolves {@code .} and {@code ..} without asking the disk; empty where the path leaves the folder. */
    static Optional<String> normalise(String reference, String base) {
        var parts = new ArrayDeque<String>();
        for (String part : (base + "/" + reference).split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** The folder part of a name; empty for a file right in the collection folder. */
    public static String folderOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    private static Optional<Diagnostic> formProblem(String reference, SourcePosition at) {
        if (reference.isBlank() || reference.chars().anyMatch(c -> c < ' ')) {
            return Optional.of(Diagnostic.error("path.form", at, "this is not a file's name",
                    "write the path of a file, relative, with / between its parts"));
        } else if (REMOTE.matcher(reference).matches()) {
            return Optional.of(Diagnostic.error("path.remote", at,
                    "'" + shown(reference)
                            + "' is not a file of the folder; nothing is fetched from elsewhere",
                    "save the file into the collection folder and name it by its relative path"));
        } else if (ABSOLUTE.matcher(reference).matches()) {
            return Optional.of(Diagnostic.error("path.absolute", at,
                    "'" + shown(reference) + "' is not a relative path",
                    "name the file by its path within the collection folder, such as images/cover.jpg"));
        } else if (reference.contains("\\")) {
            return Optional.of(Diagnostic.error("path.form", at, "a path is written with /, not with \\",
                    "write " + shown(reference.replace('\\', '/'))));
        }
        return Optional.empty();
    }

    private Optional<Entry> existing(String name, Path path, SourcePosition at, Consumer<Diagnostic> found)
            throws IOException {
        if (!Files.exists(path)) {
            found.accept(Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    ? Diagnostic.error("file.link", at,
                            "'" + shown(name) + "' is a link that leads nowhere or in a circle",
                            "put the file itself there")
                    : missing(name, at));
            return Optional.empty();
        }
        Path real = path.toRealPath();
        if (!real.startsWith(root)) {
            found.accept(outside(name, at));
        } else if (!Files.isRegularFile(real)) {
            found.accept(Diagnostic.error("file.kind", at, Files.isDirectory(real)
                    ? "'" + shown(name) + "' is a folder, not a file"
                    : "'" + shown(name) + "' is no regular file", "name a file"));
        } else if (!Files.isReadable(real)) {
            found.accept(Diagnostic.error("file.unreadable", at, "'" + shown(name) + "' may not be read",
                    "give yourself the right to read it"));
        } else {
            return Optional.of(new Entry(name, real));
        }
        return Optional.empty();
    }

    private static Diagnostic outside(String reference, SourcePosition at) {
        return Diagnostic.error("path.outside", at,
                "'" + shown(reference) + "' lies outside the collection folder",
                "copy the file into the folder; what is outside is never read");
    }

    private Diagnostic missing(String name, SourcePosition at) throws IOException {
        return Diagnostic.error("file.missing", at, "there is no file '" + shown(name) + "'",
                neighbour(name).map(n -> "did you mean '" + n + "'?")
                        .orElse("put the file there, or mend the path; it is relative to "
                                + "the collection folder in a manifest, to the article's folder in an article"));
    }

    private Optional<String> neighbour(String name) throws IOException {
        String folder = folderOf(name);
        Path parent = root.resolve(folder);
        if (!Files.isDirectory(parent) || !Files.isReadable(parent)
                || !parent.toRealPath().startsWith(root)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(parent)) {
            List<String> names = files.limit(MOST_NEIGHBOURS).map(p -> p.getFileName().toString())
                    .map(n -> n.endsWith("/") ? n.substring(0, n.length() - 1) : n).sorted().toList();
            return NearestWord.to(name.substring(name.lastIndexOf('/') + 1), names)
                    .map(n -> folder.isEmpty() ? n : folder + "/" + n);
        }
    }

    private static String shown(String text) {
        String start = text.length() > 200 ? text.substring(0, 200) + "…" : text;
        return start.isEmpty() ? "." : start;
    }
}
