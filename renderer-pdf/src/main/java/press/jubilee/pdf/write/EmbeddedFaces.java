package press.jubilee.pdf.write;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import press.jubilee.pdf.font.Face;

/** The faces of one file, each loaded when it is first used. */
final class EmbeddedFaces {

    private final ObjectSink sink;
    private final Deflation deflation;
    private final int compression;
    private final Map<Face, EmbeddedFace> faces = new LinkedHashMap<>();
    private final Map<EmbeddedFace, String> onPage = new HashMap<>();

    EmbeddedFaces(ObjectSink sink, Deflation deflation, int compression) {
        this.sink = sink;
        this.deflation = deflation;
        this.compression = compression;
    }

    EmbeddedFace of(Face face) throws IOException {
        EmbeddedFace known = faces.get(face);
        if (known == null) {
            known = new EmbeddedFace(face, sink, deflation, compression);
            faces.put(face, known);
        }
        return known;
    }

    /** Forgets which faces are resources of the page. */
    void beginPage() {
        onPage.clear();
    }

    /** The name of a face among the resources of the page under construction. */
    String resource(EmbeddedFace face) {
        return onPage.computeIfAbsent(face, EmbeddedFace::use);
    }

    Collection<EmbeddedFace> inOrder() {
        return faces.values();
    }
}
