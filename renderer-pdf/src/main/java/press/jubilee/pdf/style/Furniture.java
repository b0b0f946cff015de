package press.jubilee.pdf.style;

import press.jubilee.model.DesignDetails.FolioPlace;
import press.jubilee.model.DesignDetails.HeadPlace;
import press.jubilee.model.DesignDetails.Separator;

/** What stands around the text of a page: running head, folio, and what parts the notes from the text. */
public record Furniture(HeadPlace head, FolioPlace folio, Separator separator) {

    public Furniture with(HeadPlace wanted) {
        return new Furniture(wanted, folio, separator);
    }

    public Furniture with(FolioPlace wanted) {
        return new Furniture(head, wanted, separator);
    }

    public Furniture with(Separator wanted) {
        return new Furniture(head, folio, wanted);
    }
}
