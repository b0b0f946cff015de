package press.jubilee.pdf.picture;

import java.awt.Font;

/**
 * Whether Java can set text in fonts of the machine, as drawings with text need. Nothing else of Jubilee does: its own
 * type comes from its own faces.
 */
public final class MachineFonts {

    private MachineFonts() {}

    /** Tries; without fonts or without fontconfig Java answers with unchecked exceptions and errors of several kinds. */
    public static boolean present() {
        try {
            return new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplay('a');
        } catch (RuntimeException | InternalError | LinkageError e) {
            return false;
        }
    }
}
