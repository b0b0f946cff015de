package press.jubilee.epub.container;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import io.documentnode.epub4j.domain.TOCReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import press.jubilee.epub.publication.FileContent;
import press.jubilee.epub.publication.Manifest;
import press.jubilee.epub.publication.ManifestItem;
import press.jubilee.epub.publication.Publication;
import press.jubilee.epub.publication.TocEntry;
import press.jubilee.epub.xml.XmlText;

/** Puts a publication into epub4j's {@code Book}: resources, spine, contents. */
final class BookAssembly {

    private final Publication publication;
    private final Book book = new Book();

    private BookAssembly(Publication publication) {
        this.publication = publication;
    }

    static Book of(Publication publication) throws IOException {
        return new BookAssembly(publication).assemble();
    }

    private Book assemble() throws IOException {
        var metadata = publication.packageDocument().metadata();
        Identifier identifier = new Identifier("URI", metadata.identifiers().getFirst());
        identifier.setBookId(true);
        book.getMetadata().setIdentifiers(List.of(identifier));
        book.getMetadata().setTitles(List.of(metadata.titles().getFirst().text()));
        book.getMetadata().setLanguage(metadata.languages().getFirst().tag());
        Manifest manifest = publication.packageDocument().manifest();
        for (int i = 0; i < manifest.items().size(); i++) {
            add(manifest.items().get(i), publication.files().get(i));
        }
        for (String id : publication.packageDocument().spine().ids()) {
            book.getSpine().addSpineReference(new SpineReference(book.getResources().getById(id)));
        }
        for (TocEntry entry : publication.navigation().toc()) {
            book.getTableOfContents().addTOCReference(reference(entry));
        }
        Resource ncx = manifest.ofType(ManifestItem.NCX).map(i -> book.getResources().getByHref(i.href()))
                .orElse(null);
        if (ncx != null) {
            ncx.setData(Ncx.of(book, publication.navigation()));
            book.getSpine().setTocResource(ncx);
        }
        return book;
    }

    /** @throws IllegalStateException if epub4j already has a resource of that name, which it would silently replace */
    private void add(ManifestItem item, FileContent content) {
        if (book.getResources().containsByHref(item.href()) || book.getResources().containsId(item.id())) {
            throw new IllegalStateException("two resources are " + item.id() + " or " + item.href());
        }
        MediaType type = new MediaType(item.mediaType(), item.href().substring(item.href().lastIndexOf('.')));
        Resource resource = switch (content) {
            case FileContent.Made made -> new Resource(item.id(), made.bytes(), item.href(), type);
            case FileContent.OnDisk disk ->
                new FileResource(item.href(), type, disk.file());
            case FileContent.FromContents ncx -> new Resource(item.id(), new byte[0], item.href(), type);
        };
        resource.setId(item.id());
        resource.setMediaType(type);
        book.addResource(resource);
    }

    /** A file that is read when it is asked for; epub4j's own such resource tells the console of it. */
    private static final class FileResource extends Resource {

        private static final long serialVersionUID = 1;

        private final transient Path file;

        FileResource(String href, MediaType type, Path file) {
            super(null, new byte[0], href, type);
            this.file = file;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public byte[] getData() throws IOException {
            return Files.readAllBytes(file);
        }
    }

    private TOCReference reference(TocEntry entry) {
        int hash = entry.href().indexOf('#');
        String file = hash < 0 ? entry.href() : entry.href().substring(0, hash);
        String fragment = hash < 0 ? "" : entry.href().substring(hash + 1);
        Resource resource = book.getResources().getByHref(file);
        if (resource == null) {
            throw new IllegalStateException("the contents lead to an unknown file: " + entry.href());
        }
        List<TOCReference> children = entry.children().stream().map(this::reference).toList();
        return new TOCReference(XmlText.legal(entry.label()), resource, fragment, children);
    }
}
