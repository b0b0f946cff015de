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
            case CLASSIC -> ClassicDesign.of(ClassicDesign.page(trim).with(wanted));
            case MODERN -> ModernDesign.of(ModernDesign.page(trim).with(wanted));
            case BILINGUAL -> BilingualDesign.of(BilingualDesign.page(trim).with(wanted));
        };
        BookDesign detailed = DesignChanges.made(design, wanted.details());
        return wanted.openings().map(detailed::withOpenings).orElse(detailed);
    }
}
