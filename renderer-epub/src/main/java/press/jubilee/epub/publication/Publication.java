package press.jubilee.epub.publication;

import java.util.List;

/**
 * All that a container holds.
 *
 * @param files the content of the manifest's items, in their order
 */
public record Publication(PackageDocument packageDocument, NavigationDocument navigation,
        List<FileContent> files) {

    /** @throws IllegalArgumentException if there is not one content for each item */
    public Publication {
        files = List.copyOf(files);
        if (files.size() != packageDocument.manifest().items().size()) {
            throw new IllegalArgumentException("each item of the manifest needs its content");
        }
    }
}
