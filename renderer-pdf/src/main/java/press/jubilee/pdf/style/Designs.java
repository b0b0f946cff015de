package press.jubilee.pdf.style;

import java.util.Optional;
import press.jubilee.model.Design;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.geometry.Trim;

/** What a volume wants of its pages, made into a design. The house's designs are {@link Design.Name}s. */
public final class Designs {

    private Designs() {}

    /** The design a volume asks for; the classical one on A5 where it asks for none. */
    public static BookDesign of(Optional<Design> wanted) {
        return of(wanted.orElse(Design.CLASSIC));
    }

    /** @throws IllegalArgumentException if the margins leave no room for text */
    public static BookDesign of(Design wanted) {
        Trim trim = wanted.trim()
                .map(t -> new Trim(Length.points(t.width()), Length.points(t.height()))).orElse(Trim.A5);
        BookDesign design = switch (wanted.name()) {
            case CLASSIC -> ClassicDesign.of(readable(ClassicDesign.page(trim), wanted));
            case MODERN -> ModernDesign.of(readable(ModernDesign.page(trim), wanted));
            case BILINGUAL -> BilingualDesign.of(readable(BilingualDesign.page(trim), wanted));
        };
        BookDesign detailed = DesignChanges.made(design, wanted.details());
        return wanted.openings().map(detailed::withOpenings).orElse(detailed);
    }

    /** What the volume asks for stays as it asks. */
    private static PageLayout readable(PageLayout own, Design wanted) {
        PageLayout asked = own.with(wanted);
        return LineLength.readable(asked, new LineLength.Open(wanted.size().isEmpty(),
                wanted.leading().isEmpty(), asked.margins().equals(own.margins())));
    }
}
