package press.jubilee.pdf.font.opentype;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.jubilee.pdf.font.HanForm;

/**
 * What a face is called, and for whom it was drawn, by its own tables; the name of its file says nothing.
 *
 * @param name the PostScript name; the file's own where the font has none
 * @param family in English where it has that name
 * @param families all names of the family, with and without the weight, in all languages
 * @param version as the foundry writes it
 * @param form of its Han characters; empty where it does not tell, or has none
 */
public record FaceIdentity(String name, String family, Set<String> families, String version,
        Optional<HanForm> form) {

    private static final long PRC = 1 << 18;
    private static final long KOREAN = 1 << 19 | 1 << 21;
    private static final long BIG5 = 1 << 20;
    private static final long JIS = 1 << 17;

    public static FaceIdentity read(FontFile file) {
        NameTable names = NameTable.read(file);
        String own = file.origin().replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
        return new FaceIdentity(or(names.text(NameTable.POST_SCRIPT), own),
                or(names.text(NameTable.FAMILY), own), names.families(), names.text(NameTable.VERSION),
                form(names, file));
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    /** Whether people call the family so; capitals do not count. */
    public boolean isOf(String family) {
        return families.stream().anyMatch(f -> f.equalsIgnoreCase(family));
    }

    /**
     * By the languages that it has a name in, else by the last words of its name, as in <i>Noto Sans SC Bold</i>, else by its
     * code pages: faces for Chinese and Korean often have the Japanese one too.
     */
    private static Optional<HanForm> form(NameTable names, FontFile file) {
        return only(byLanguage(names.languages())).or(() -> only(byWords(names.families())))
                .or(() -> file.table("OS/2").filter(t -> t.length() >= 82)
                        .flatMap(t -> only(byCodePages(t.u32(78)))));
    }

    private static Optional<HanForm> only(Set<HanForm> forms) {
        return forms.size() == 1 ? Optional.of(forms.iterator().next()) : Optional.empty();
    }

    private static Set<HanForm> byLanguage(Set<Integer> languages) {
        Set<HanForm> forms = EnumSet.noneOf(HanForm.class);
        for (int language : languages) {
            switch (language) {
                case 0x804, 0x1004 -> forms.add(HanForm.SIMPLIFIED);
                case 0x404, 0xC04, 0x1404 -> forms.add(HanForm.TRADITIONAL);
                case 0x411 -> forms.add(HanForm.JAPANESE);
                case 0x412 -> forms.add(HanForm.KOREAN);
                default -> {
                    // says nothing of Han characters
                }
            }
        }
        return forms;
    }

    private static Set<HanForm> byWords(Set<String> families) {
        Set<String> words = new LinkedHashSet<>();
        families.forEach(f -> words.addAll(Arrays.asList(f.toUpperCase(Locale.ROOT).split(" "))));
        Set<HanForm> forms = EnumSet.noneOf(HanForm.class);
        for (String word : words) {
            switch (word) {
                case "SC", "CN", "GB" -> forms.add(HanForm.SIMPLIFIED);
                case "TC", "TW", "HK", "HC" -> forms.add(HanForm.TRADITIONAL);
                case "JP", "J" -> forms.add(HanForm.JAPANESE);
                case "KR", "K" -> forms.add(HanForm.KOREAN);
                default -> {
                    // says nothing of Han characters
                }
            }
        }
        return forms;
    }

    private static Set<HanForm> byCodePages(long pages) {
        Set<HanForm> forms = EnumSet.noneOf(HanForm.class);
        if ((pages & PRC) != 0) {
            forms.add(HanForm.SIMPLIFIED);
        }
        if ((pages & BIG5) != 0) {
            forms.add(HanForm.TRADITIONAL);
        }
        if ((pages & KOREAN) != 0) {
            forms.add(HanForm.KOREAN);
        }
        if (forms.isEmpty() && (pages & JIS) != 0) {
            forms.add(HanForm.JAPANESE);
        }
        return forms;
    }
}
