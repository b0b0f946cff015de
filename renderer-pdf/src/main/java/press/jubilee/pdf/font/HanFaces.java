package press.jubilee.pdf.font;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * The face of Han characters, by their national forms and by weight: of the book's own, the given and those of the class
 * path the first with the forms asked for, in the weight if there is one; then one that does not tell its forms; then one
 * with others. Where none of these has Han characters it is one of the machine's.
 */
final class HanFaces {

    private static final int SAMPLE = 0x4E2D;

    private final List<OpenTypeFace> own;
    private final FaceShelf given;
    private final ClassPathFaces classPath;
    private final FaceShelf machine;
    private final Map<HanForm, Map<Boolean, LazyFace>> brought = new EnumMap<>(HanForm.class);
    private final Map<HanForm, Map<Boolean, LazyFace>> found = new EnumMap<>(HanForm.class);

    HanFaces(List<OpenTypeFace> own, FaceShelf given, ClassPathFaces classPath, FaceShelf machine) {
        this.own = own;
        this.given = given;
        this.classPath = classPath;
        this.machine = machine;
        for (HanForm form : HanForm.values()) {
            brought.put(form, byWeight(form, this::bring));
            found.put(form, byWeight(form, this::find));
        }
    }

    private static Map<Boolean, LazyFace> byWeight(HanForm form,
            BiFunction<HanForm, Boolean, Optional<OpenTypeFace>> search) {
        Map<Boolean, LazyFace> faces = new LinkedHashMap<>();
        faces.put(false, new LazyFace(() -> search.apply(form, false)));
        faces.put(true, new LazyFace(() -> search.apply(form, true)));
        return faces;
    }

    /** Of those that the book brings along. */
    LazyFace brought(HanForm form, boolean bold) {
        return brought.get(form).get(bold);
    }

    /** Of those, or else of the machine. */
    Optional<OpenTypeFace> face(HanForm form, boolean bold) {
        return brought(form, bold).get().or(found.get(form).get(bold)::get);
    }

    private Optional<OpenTypeFace> bring(HanForm form, boolean bold) {
        return inWeight(Optional.of(form), bold).or(() -> inWeight(Optional.empty(), bold))
                .or(() -> others(form).stream().flatMap(f -> inWeight(Optional.of(f), bold).stream())
                        .findFirst());
    }

    /** @param told what the faces say of their forms */
    private Optional<OpenTypeFace> inWeight(Optional<HanForm> told, boolean bold) {
        return brought(told, bold).or(() -> bold ? brought(told, false) : Optional.empty());
    }

    private Optional<OpenTypeFace> brought(Optional<HanForm> told, boolean bold) {
        Predicate<OpenTypeFace> fits = f -> f.bold() == bold && f.hanForm().equals(told)
                && f.glyph(SAMPLE) != 0;
        return own.stream().filter(fits).findFirst()
                .or(() -> given.faces(FaceOrder.byStyle(given.all(), bold, false), fits).findFirst())
                .or(() -> told.flatMap(f -> classPath.han(f, bold).get()));
    }

    private Optional<OpenTypeFace> find(HanForm form, boolean bold) {
        return machine.faces(FaceOrder.ofHan(machine.all(), form, bold),
                f -> !f.italic() && f.isUnicode() && f.glyph(SAMPLE) != 0).findFirst();
    }

    private static List<HanForm> others(HanForm form) {
        List<HanForm> others = new ArrayList<>(List.of(HanForm.values()));
        others.remove(form);
        return others;
    }
}
