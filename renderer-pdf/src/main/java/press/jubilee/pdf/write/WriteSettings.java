package press.jubilee.pdf.write;

import java.util.Objects;
import press.jubilee.pdf.ScreenStandard;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.press.PressSettings;

/**
 * How a file is written, beside what is on its pages.
 *
 * @param compression the deflate level, 1 (fastest) to 9 (smallest). Measured on pages of running text, a file of level
 *        1 is 14 % larger than one of level 6, one of level 4 is 4 % larger; level 6 takes half as long again as the others
 * @param bleed how far the paper of a press file reaches over the trimmed page on every side, where anything on a page
 *        reaches over it; a book in which nothing does gets no bleed
 * @param spineBleed whether it does so at the bound edge too; some presses want that cut already
 * @param slug how far the paper reaches over the bleed, for marks of the printer; with marks every book has its bleed
 * @param press what a press file is made for
 * @param screen what a screen file promises
 */
public record WriteSettings(int compression, Length bleed, boolean spineBleed, Length slug,
        PressSettings press, ScreenStandard screen) {

    public WriteSettings {
        Objects.requireNonNull(bleed, "bleed");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(press, "press");
        Objects.requireNonNull(screen, "screen");
        if (compression < 1 || compression > 9) {
            throw new IllegalArgumentException("the deflate level must be 1 to 9, not " + compression);
        }
        if (bleed.sp() < 0 || slug.sp() < 0) {
            throw new IllegalArgumentException("bleed and slug must not be negative: " + bleed + ", " + slug);
        }
    }

    /** Level 4; a bleed of 3 mm; PDF/X-1a; PDF/UA-1. */
    public static WriteSettings defaults() {
        return new WriteSettings(4, Length.millimetres(3), true, Length.ZERO, PressSettings.defaults(),
                ScreenStandard.UA1);
    }

    public WriteSettings withCompression(int level) {
        return new WriteSettings(level, bleed, spineBleed, slug, press, screen);
    }

    public WriteSettings withBleed(Length width) {
        return new WriteSettings(compression, width, spineBleed, slug, press, screen);
    }

    public WriteSettings withPress(PressSettings wanted) {
        return new WriteSettings(compression, bleed, spineBleed, slug, wanted, screen);
    }

    public WriteSettings withSpineBleed(boolean wanted) {
        return new WriteSettings(compression, bleed, wanted, slug, press, screen);
    }

    public WriteSettings withSlug(Length width) {
        return new WriteSettings(compression, bleed, spineBleed, width, press, screen);
    }

    public WriteSettings withScreen(ScreenStandard wanted) {
        return new WriteSettings(compression, bleed, spineBleed, slug, press, wanted);
    }
}
