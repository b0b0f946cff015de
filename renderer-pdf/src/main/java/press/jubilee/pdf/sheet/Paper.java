package press.jubilee.pdf.sheet;

import java.util.Locale;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Trim;

/** What offices print on. */
public enum Paper {
    /** ISO 216. */
    A4("A4", Length.millimetres(297), Length.millimetres(210)),
    /** ANSI Y14.1, size A. */
    LETTER("Letter", Length.inches(11), Length.inches(8.5));

    private final String title;
    private final Trim landscape;

    Paper(String title, Length width, Length height) {
        this.title = title;
        this.landscape = new Trim(width, height);
    }

    /** Lying, so that two pages stand side by side. */
    public Trim landscape() {
        return landscape;
    }

    /** As people write it. */
    public String title() {
        return title;
    }

    /** As options name it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
