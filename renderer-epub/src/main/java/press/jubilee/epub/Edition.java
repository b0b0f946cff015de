package press.jubilee.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.jubilee.epub.content.ContentDocument;
import press.jubilee.epub.content.ContentMaker;
import press.jubilee.epub.content.CoverFiles;
import press.jubilee.epub.content.EditionContent;
import press.jubilee.epub.content.PictureShelf;
import press.jubilee.epub.content.SheetFilter;
import press.jubilee.epub.content.StyleSheet;
import press.jubilee.epub.publication.AccessibilityMetadata;
import press.jubilee.epub.publication.Direction;
import press.jubilee.epub.publication.FileContent;
import press.jubilee.epub.publication.ItemProperty;
import press.jubilee.epub.publication.Manifest;
import press.jubilee.epub.publication.ManifestItem;
import press.jubilee.epub.publication.NavigationDocument;
import press.jubilee.epub.publication.PackageDocument;
import press.jubilee.epub.publication.Publication;
import press.jubilee.epub.publication.Spine;
import press.jubilee.epub.second.SecondPublication;
import press.jubilee.model.AccessStatement;
import press.jubilee.model.Anthology;
import press.jubilee.model.Article;
import press.jubilee.model.Design;
import press.jubilee.model.Language;
import press.jubilee.model.PageMap;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.Severity;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.model.wording.HouseWord;
import press.jubilee.model.wording.HouseWords;

/**
 * One edition, complete but for the zip.
 *
 * @param findings what could not be done as it should
 */
record Edition(Publication publication, List<Diagnostic> findings) {

    private static final String HOUSE_SHEET = "style/book.css";
    private static final String USER_SHEET = "style/house.css";

    static Edition of(Anthology anthology, EpubOptions options, Optional<PageMap> pages) {
        return new Maker(anthology, options, pages).make();
    }

    /** The same as an EPUB 2. */
    Edition second() {
        return new Edition(SecondPublication.of(publication, HOUSE_SHEET), findings);
    }

    /** Makes the publication's files and documents from the content. */
    private static final class Maker {

        private final Anthology anthology;
        private final EpubOptions options;
        private final List<String> styleSheets = new ArrayList<>(List.of(HOUSE_SHEET));
        private final Optional<SheetFilter.Filtered> userSheet;
        private final EditionContent content;
        private final HouseWords words;
        private final List<ManifestItem> items = new ArrayList<>();
        private final List<FileContent> files = new ArrayList<>();

        Maker(Anthology anthology, EpubOptions options, Optional<PageMap> pages) {
            this.anthology = anthology;
            this.options = options;
            this.userSheet = options.userStyleSheet().map(s -> SheetFilter.filter(s.name(), s.css()));
            if (userSheet.isPresent()) {
                styleSheets.add(USER_SHEET);
            }
            this.words = words(anthology.language());
            this.content = ContentMaker.make(anthology, this::words, styleSheets, pages);
        }

        private HouseWords words(Language language) {
            HouseWords own = options.houseWords().get(language);
            return own != null ? own : HouseWords.of(language, anthology.language());
        }

        Edition make() {
            NavigationDocument navigation = navigation();
            var spine = new ArrayList<String>();
            content.opening().forEach(d -> spine.add(add(d)));
            items.add(new ManifestItem("contents", NavigationDocument.HREF, ManifestItem.XHTML,
                    Set.of(ItemProperty.NAV)));
            files.add(new FileContent.Made(navigation.bytes(styleSheets)));
            spine.add("contents");
            content.main().forEach(d -> spine.add(add(d)));
            addPictures();
            addSheets();
            if (options.legacyNavigation()) {
                items.add(ManifestItem.of("ncx", "toc.ncx", ManifestItem.NCX));
                files.add(new FileContent.FromContents());
            }
            var packageDocument = new PackageDocument(
                    new EditionMetadata(anthology, options, content).metadata(),
                    accessibility(), new Manifest(items),
                    new Spine(spine, Direction.of(anthology.language())),
                    options.legacyNavigation());
            return new Edition(new Publication(packageDocument, navigation, files), findings());
        }

        private String add(ContentDocument document) {
            items.add(new ManifestItem(document.id(), document.href(), ManifestItem.XHTML,
                    document.formulas() ? Set.of(ItemProperty.MATHML) : Set.of()));
            files.add(new FileContent.Made(document.bytes()));
            return document.id();
        }

        private void addDrawnCover() {
            content.drawnCover().photograph().ifPresent(jpeg -> {
                items.add(new ManifestItem("cover-image", CoverFiles.photograph(content.cover()),
                        "image/jpeg", Set.of(ItemProperty.COVER_IMAGE)));
                files.add(new FileContent.Made(jpeg));
            });
            content.drawnCover().drawing().ifPresent(svg -> {
                boolean alone = content.drawnCover().photograph().isEmpty();
                items.add(new ManifestItem(alone ? "cover-image" : "cover-drawing", content.cover(),
                        "image/svg+xml", alone ? Set.of(ItemProperty.COVER_IMAGE) : Set.of()));
                files.add(new FileContent.Made(svg));
            });
        }

        private void addPictures() {
            addDrawnCover();
            int number = 1;
            for (PictureShelf.Shelved shelved : content.pictures()) {
                boolean cover = anthology.cover().isPresent() && shelved.href().equals(content.cover());
                items.add(new ManifestItem(cover ? "cover-image" : "picture-" + number++, shelved.href(),
                        shelved.picture().format().mediaType(),
                        cover ? Set.of(ItemProperty.COVER_IMAGE) : Set.of()));
                files.add(new FileContent.OnDisk(shelved.picture().file()));
            }
        }

        private void addSheets() {
            items.add(ManifestItem.of("style", HOUSE_SHEET, ManifestItem.CSS));
            files.add(new FileContent.Made(
                    StyleSheet.of(anthology.design().map(Design::name).orElse(Design.Name.CLASSIC))));
            userSheet.ifPresent(sheet -> {
                items.add(ManifestItem.of("house-style", USER_SHEET, ManifestItem.CSS));
                files.add(new FileContent.Made(sheet.css().getBytes(StandardCharsets.UTF_8)));
            });
        }

        private NavigationDocument navigation() {
            var headings = new NavigationDocument.Headings(words.get(HouseWord.CONTENTS),
                    words.get(HouseWord.LANDMARKS), words.get(HouseWord.PAGE_LIST));
            return new NavigationDocument(anthology.language(), headings, content.contentsBegin(),
                    content.toc(),
                    content.contentsEnd(), content.landmarks(), content.pages());
        }

        private AccessibilityMetadata accessibility() {
            var summary = new StringBuilder(words.get(HouseWord.ACCESS_BASE));
            String space = words.language().isChinese() ? "" : " ";
            if (content.meaningfulPictures() && content.describedPictures()) {
                summary.append(space).append(words.get(HouseWord.ACCESS_PICTURES));
            }
            if (!content.pages().isEmpty()) {
                summary.append(space).append(words.get(HouseWord.ACCESS_PAGES));
            }
            return new AccessibilityMetadata(content.meaningfulPictures(), content.describedPictures(),
                    !content.pages().isEmpty(), content.hasIndex(),
                    Stream.concat(content.opening().stream(), content.main().stream())
                            .anyMatch(ContentDocument::formulas),
                    summary.toString(), statement());
        }

        /** What the options claim goes before what the volume says. */
        private AccessStatement statement() {
            AccessStatement said = anthology.matter().access();
            return options.conformance().isEmpty()
                    ? said
                    : new AccessStatement(options.conformance(), said.exemption());
        }

        private List<Diagnostic> findings() {
            Stream<Diagnostic> wording = Stream
                    .concat(Stream.of(anthology.language()), anthology.texts().map(Article::language))
                    .distinct()
                    .filter(l -> !options.houseWords().containsKey(l))
                    .flatMap(l -> HouseWords.missing(l, anthology.language(), SourcePosition.NONE).stream());
            return Stream.of(wording, content.findings().stream(), tooManyPages().stream(),
                    userSheet.stream().flatMap(s -> s.findings().stream()))
                    .flatMap(f -> f).toList();
        }

        private Optional<Diagnostic> tooManyPages() {
            return options.legacyNavigation()
                    && content.pages().size() > NavigationDocument.MOST_PAGES_IN_NCX
                            ? Optional.of(new Diagnostic(Severity.INFO, "epub.ncx-pages", SourcePosition.NONE,
                                    "the NCX for old readers names no printed pages: there are "
                                            + content.pages().size() + ", and these readers are slow",
                                    Optional.of("readers of EPUB 3 find them all")))
                            : Optional.empty();
        }
    }
}
