package press.jubilee.epub.content;

import java.util.List;
import press.jubilee.epub.publication.Landmark;
import press.jubilee.epub.publication.Metadata;
import press.jubilee.epub.publication.PageMark;
import press.jubilee.epub.publication.PageTarget;
import press.jubilee.epub.publication.TocEntry;
import press.jubilee.model.diagnostic.Diagnostic;

/**
 * All content of an edition, made once.
 *
 * @param opening the documents before the contents, in reading order
 * @param main those after it
 * @param cover the file of the cover's picture
 * @param drawnCover the cover where it was drawn here
 * @param contentsBegin the marks of the printed pages on which the contents begin
 * @param contentsEnd those of pages behind them, where no words follow
 * @param meaningfulPictures whether a picture carries meaning
 * @param describedPictures whether each of these has a text alternative
 * @param hasIndex whether an index leads to the words of the texts
 * @param people who had a part in it
 */
public record EditionContent(List<ContentDocument> opening, List<ContentDocument> main,
        List<PictureShelf.Shelved> pictures, String cover, CoverFiles drawnCover,
        List<PageMark> contentsBegin,
        List<TocEntry> toc, List<PageMark> contentsEnd,
        List<Landmark> landmarks, List<Metadata.Work> works, List<PageTarget> pages,
        boolean meaningfulPictures,
        boolean describedPictures, boolean hasIndex, People people, List<Diagnostic> findings) {

    public EditionContent {
        opening = List.copyOf(opening);
        main = List.copyOf(main);
        pictures = List.copyOf(pictures);
        toc = List.copyOf(toc);
        landmarks = List.copyOf(landmarks);
        works = List.copyOf(works);
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
    }
}
