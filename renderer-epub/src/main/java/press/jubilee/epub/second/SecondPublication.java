package press.jubilee.epub.second;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import press.jubilee.epub.publication.FileContent;
import press.jubilee.epub.publication.ItemProperty;
import press.jubilee.epub.publication.Manifest;
import press.jubilee.epub.publication.ManifestItem;
import press.jubilee.epub.publication.PackageDocument;
import press.jubilee.epub.publication.Publication;

/** A publication's files as EPUB 2 has them. The reader's own sheet stays as it is. */
public final class SecondPublication {

    private SecondPublication() {}

    /** @param houseSheet the file of the sheet that a plain one takes the place of */
    public static Publication of(Publication third, String houseSheet) {
        PackageDocument whole = third.packageDocument();
        boolean hasPhotograph = whole.manifest().items().stream()
                .anyMatch(i -> is(i, ItemProperty.COVER_IMAGE) && !isDrawing(i));
        var items = new ArrayList<ManifestItem>();
        var files = new ArrayList<FileContent>();
        for (int i = 0; i < third.files().size(); i++) {
            ManifestItem item = whole.manifest().items().get(i);
            if (item.id().equals("cover-drawing") && hasPhotograph) {
                continue;
            }
            items.add(new ManifestItem(item.id(), item.href(), item.mediaType(),
                    item.properties().stream().filter(ItemProperty.COVER_IMAGE::equals)
                            .collect(Collectors.toSet())));
            files.add(content(item, third.files().get(i), houseSheet));
        }
        if (whole.manifest().ofType(ManifestItem.NCX).isEmpty()) {
            items.add(new ManifestItem("ncx", "toc.ncx", ManifestItem.NCX, Set.of()));
            files.add(new FileContent.FromContents());
        }
        return new Publication(new PackageDocument(whole.metadata(), whole.accessibility(),
                new Manifest(items), whole.spine(), true), third.navigation(), List.copyOf(files));
    }

    private static boolean is(ManifestItem item, ItemProperty property) {
        return item.properties().contains(property);
    }

    private static boolean isDrawing(ManifestItem item) {
        return item.mediaType().equals("image/svg+xml");
    }

    private static FileContent content(ManifestItem item, FileContent content, String houseSheet) {
        if (item.href().equals(houseSheet)) {
            return new FileContent.Made(sheet());
        }
        return content instanceof FileContent.Made made && item.isContentDocument()
                ? new FileContent.Made(Xhtml11.of(made.bytes()))
                : content;
    }

    private static byte[] sheet() {
        try (InputStream in = Objects
                .requireNonNull(SecondPublication.class.getResourceAsStream("second.css"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
