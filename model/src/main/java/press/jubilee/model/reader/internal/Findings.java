package press.jubilee.model.reader.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.diagnostic.SourcePosition;

/** Collects diagnostics: one for each code and place, so many a file, in the order of the files. Not thread-safe. */
public final class Findings implements Consumer<Diagnostic> {

    private final int perFile;
    private final Map<String, FileFindings> files = new LinkedHashMap<>();
    private int size;

    public Findings(int perFile) {
        this.perFile = perFile;
    }

    /** Gives the file its turn: after those named before it, ahead of those named later. */
    public void expect(String file) {
        files.computeIfAbsent(file, FileFindings::new);
    }

    @Override
    public void accept(Diagnostic diagnostic) {
        size++;
        files.computeIfAbsent(diagnostic.at().file(), FileFindings::new).add(diagnostic);
    }

    /** How many were told so far, repeated ones included. */
    int size() {
        return size;
    }

    public List<Diagnostic> inOrder() {
        return files.values().stream().flatMap(f -> f.told().stream()).toList();
    }

    private record Key(String code, SourcePosition at) {}

    private final class FileFindings {

        private final String file;
        private final List<Diagnostic> kept = new ArrayList<>();
        private final Set<Key> seen = new HashSet<>();
        private int left;
        private int errorsLeft;

        FileFindings(String file) {
            this.file = file;
        }

        void add(Diagnostic diagnostic) {
            if (kept.size() >= perFile) {
                left++;
                errorsLeft += diagnostic.isError() ? 1 : 0;
            } else if (seen.add(new Key(diagnostic.code(), diagnostic.at()))) {
                kept.add(diagnostic);
            }
        }

        List<Diagnostic> told() {
            var told = new ArrayList<>(kept.stream().sorted().toList());
            if (left > 0) {
                told.add(new Diagnostic(errorsLeft > 0 ? Severity.ERROR : Severity.WARNING,
                        "limit.diagnostics",
                        SourcePosition.of(file),
                        "there are " + left + " more diagnostics of this file, " + errorsLeft
                                + " of them errors",
                        Optional.of("mend the first ones and read again")));
            }
            return told;
        }
    }
}
