package press.jubilee.pdf.book;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.DesignDetails;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.pdf.font.FaceException;
import press.jubilee.pdf.font.FaceLoader;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.font.FontFamily;

/** A font book with the faces that a design names; what cannot be had is told and stays as it was. */
public final class DesignFaces {

    private final Consumer<Diagnostic> found;
    private FontBook book;

    private DesignFaces(FontBook book, Consumer<Diagnostic> found) {
        this.book = book;
        this.found = found;
    }

    public static FontBook of(DesignDetails.Faces wanted, FontBook book, Consumer<Diagnostic> found) {
        var faces = new DesignFaces(book, found);
        faces.take(FontFamily.TEXT, wanted.text());
        faces.take(FontFamily.SANS, wanted.sans());
        faces.take(FontFamily.MONO, wanted.code());
        return faces.book;
    }

    private void take(FontFamily role, Optional<DesignDetails.Face> wanted) {
        wanted.ifPresent(face -> {
            switch (face) {
                case DesignDetails.Face.Family f -> take(role, f);
                case DesignDetails.Face.Files f -> f.files().forEach(file -> take(role, file, f));
            }
        });
    }

    private void take(FontFamily role, DesignDetails.Face.Family named) {
        try {
            book.with(role, named.name()).ifPresentOrElse(b -> book = b,
                    () -> found.accept(Diagnostic.error("design.face", named.at(),
                            "there is no family '" + named.name() + "'",
                            "write " + String.join(", ", FontBook.names())
                                    + " or the name of a family in a folder"
                                    + " given with --fonts, or list font files of the collection folder")));
        } catch (FaceException e) {
            Diagnostic why = e.diagnostic();
            found.accept(new Diagnostic(Severity.ERROR, why.code(), named.at(),
                    "the family '" + named.name() + "' cannot be used: " + e.getMessage(), why.hint()));
        }
    }

    private void take(FontFamily role, DesignDetails.FontFile file, DesignDetails.Face.Files named) {
        try {
            book = book.with(role, FaceLoader.load(Files.readAllBytes(file.file()), file.name()));
        } catch (FaceException e) {
            found.accept(e.diagnostic());
        } catch (IOException e) {
            found.accept(Diagnostic.error("design.face", named.at(),
                    "the font '" + file.name() + "' cannot be read: " + e.getMessage(),
                    "give yourself the right to read it"));
        }
    }
}
