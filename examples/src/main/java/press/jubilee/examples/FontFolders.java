package press.jubilee.examples;

import java.nio.file.Path;
import org.apache.commons.cli.Option;
import press.jubilee.pdf.PdfOptions;

/** The option that names folders of fonts. */
final class FontFolders {

    private static final String NAME = "fonts";

    private FontFolders() {}

    static Option option() {
        return Arguments.value(NAME, "DIR",
                "A folder of fonts for what the design's faces lack, and for designs that name a family; may be given more"
                        + " than once");
    }

    static PdfOptions in(Arguments arguments, PdfOptions options) throws WrongUsage {
        PdfOptions all = options;
        for (Path folder : arguments.folders(NAME)) {
            all = all.withFontFolder(folder);
        }
        return all;
    }
}
