package press.jubilee.epub.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.jubilee.model.Picture;
import press.jubilee.model.text.Block;
import press.jubilee.model.text.Inline;
import press.jubilee.model.text.Note;
import press.jubilee.model.text.RichText;

/** The pictures of the volume, each once, and the file it has in the publication. */
public final class PictureShelf {

    private final Map<String, Shelved> byName = new LinkedHashMap<>();
    private final Names names = new Names();

    /** A picture and where it stands, relative to the package document. */
    public record Shelved(Picture picture, String href) {}

    /** Puts a picture on the shelf if it is not there. */
    void take(Picture picture) {
        byName.computeIfAbsent(picture.name(), n -> new Shelved(picture, fileOf(picture)));
    }

    /** Puts on the shelf what a text shows. */
    void take(RichText text) {
        Stream.concat(Stream.of(text.blocks()), text.notes().stream().map(Note::blocks)).forEach(blocks -> {
            Tree.blocks(blocks, b -> {
                if (b instanceof Block.Figure f) {
                    take(f.picture());
                }
            });
            Tree.inlines(blocks, i -> {
                if (i instanceof Inline.InlinePicture p) {
                    take(p.picture());
                }
            });
        });
    }

    /**
     * Where a picture stands.
     *
     * @throws NullPointerException if nobody put it on the shelf
     */
    String href(Picture picture) {
        return byName.get(picture.name()).href();
    }

    /** The file for a cover that is drawn here. */
    String drawnCover() {
        return "images/" + names.file("cover") + ".svg";
    }

    /** In the order in which the volume first shows them. */
    public List<Shelved> all() {
        return new ArrayList<>(byName.values());
    }

    private String fileOf(Picture picture) {
        String last = picture.name().substring(picture.name().lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return "images/" + names.file(dot > 0 ? last.substring(0, dot) : last) + "."
                + picture.format().extension();
    }
}
