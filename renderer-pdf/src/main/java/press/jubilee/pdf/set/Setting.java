package press.jubilee.pdf.set;

import java.util.Optional;
import press.jubilee.model.text.NoteId;
import press.jubilee.pdf.shape.GlyphRun;

/** A part of a word ready to be placed. */
sealed interface Setting {

    /** In scaled points. */
    int width();

    /** @param note whose number these glyphs are */
    record Glyphs(GlyphRun run, SpanStyle style, Optional<NoteId> note) implements Setting {
        @Override
        public int width() {
            return run.width();
        }
    }

    record Inset(Piece.InsetPicture picture) implements Setting {
        @Override
        public int width() {
            return picture.width();
        }
    }
}
