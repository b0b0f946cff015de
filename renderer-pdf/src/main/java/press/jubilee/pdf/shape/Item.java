package press.jubilee.pdf.shape;

import java.lang.Character.UnicodeScript;
import press.jubilee.pdf.font.OpenTypeFace;

/** A stretch of text in one face and script. */
record Item(int start, int end, OpenTypeFace face, UnicodeScript script) {}
