package press.jubilee.pdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.jubilee.model.reader.AnthologyReader;
import press.jubilee.pdf.BookLayout;
import press.jubilee.pdf.PdfEdition;
import press.jubilee.pdf.PdfOptions;
import press.jubilee.pdf.PdfRenderer;
import press.jubilee.pdf.font.FontBook;
import press.jubilee.pdf.set.ChineseText;
import press.jubilee.pdf.write.PrintedLines.Glyph;
import press.jubilee.pdf.write.PrintedLines.Line;

/** 10,000 Chinese characters, printed, and read back from the finished files. */
class ChineseReadBackTest {

    private static final int CHARACTERS = 10_000;
    private static final int ARTICLES = 4;
    private static final double NEAR = 0.02;
    private static final String CLOSING = "，。、；：？！”’）》〉」』】〕";
    private static final String OPENING = "“‘（《〈「『【〔";

    /** With the marks that the prose has not. */
    private static final List<String> MORE = List.of("石碑上刻着「和『气』生财」五个字，落款〔一九二六〕。",
            "借书证号A-1906；借期：2个月！", "“信呢？”“在《友谊（上）》里。”（她把书合上了。）");

    private static String source;
    private static BookLayout book;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void print() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("anthology.yaml"), "title: 河边的书\nlanguage: zh-Hans\ndate: 2019\n"
                + "front: []\ndesign: {openings: next, opener: {drop-capital: none, lead-in: none}}\narticles: ["
                + IntStream.range(0, ARTICLES).mapToObj(i -> "articles/" + i + ".md")
                        .collect(Collectors.joining(", "))
                + "]\n");
        var all = new StringBuilder();
        List<String> paragraphs = ChineseText.paragraphs(1949, CHARACTERS);
        for (int i = 0; i < ARTICLES; i++) {
            List<String> share = paragraphs
                    .subList(paragraphs.size() * i / ARTICLES,
                            paragraphs.size() * (i + 1) / ARTICLES)
                    .stream().map(p -> p + MORE.get(p.length() % MORE.size()))
                    .toList();
            String title = "第" + "一二三四".charAt(i) + "封信";
            Files.writeString(folder.resolve("articles/" + i + ".md"),
                    "---\ntitle: " + title + "\n---\n\n" + String.join("\n\n", share) + "\n");
            all.append(title);
            share.forEach(all::append);
        }
        source = all.toString();
        book = PdfRenderer.with(PdfOptions.defaults().withFonts(FontBook.standard().withoutSystemFonts()))
                .layout(AnthologyReader.create().read(folder).orElseThrow());
    }

    private static byte[] file(PdfEdition edition) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfFileWriter.write(book, edition, out);
        return out.toByteArray();
    }

    /** The lines of the articles, without those of the leaves before them and behind. */
    private static List<String> lines(PdfEdition edition, boolean byPlace) throws IOException {
        List<String> lines = PrintedLines.of(file(edition), book.margins(), byPlace).stream()
                .map(String::strip).toList();
        return lines.subList(lines.lastIndexOf("第一封信"), lines.size());
    }

    @ParameterizedTest
    @CsvSource({"PRESS,false", "PRESS,true", "SCREEN,false", "SCREEN,true"})
    void theTextIsTheSource(PdfEdition edition, boolean byPlace) throws IOException {
        assertTrue(source.codePoints().filter(ChineseText::isHan).count() > CHARACTERS / 2);
        assertEquals("", difference(source, joined(lines(edition, byPlace))));
    }

    /** Where the first difference is, a few characters of both; nothing where there is none. */
    private static String difference(String wanted, String found) {
        int at = Arrays.mismatch(wanted.toCharArray(), found.toCharArray());
        return at < 0
                ? ""
                : wanted.substring(Math.max(0, at - 8), Math.min(wanted.length(), at + 8)) + " / "
                        + found.substring(Math.max(0, at - 8), Math.min(found.length(), at + 8));
    }

    /** A space of the source is lost at a line's end, and the hyphen of a parted word is none of its own. */
    private static String joined(List<String> lines) {
        var all = new StringBuilder();
        for (String line : lines) {
            boolean parted = all.length() > 1 && all.charAt(all.length() - 1) == '-'
                    && source.charAt(all.length() - 1) != '-';
            all.setLength(all.length() - (parted ? 1 : 0));
            all.append(source.startsWith(" ", all.length()) ? " " : "").append(line);
        }
        return all.toString();
    }

    @Test
    void noLineBeginsOrEndsWithAMarkThatMayNotStandThere() throws IOException {
        List<String> lines = lines(PdfEdition.PRESS, false);
        assertTrue(lines.size() > CHARACTERS / 40, lines.size() + " lines");
        for (String line : lines) {
            assertFalse(ChineseText.NEVER_FIRST.indexOf(line.charAt(0)) >= 0, line);
            assertFalse(ChineseText.NEVER_LAST.indexOf(line.charAt(line.length() - 1)) >= 0, line);
        }
    }

    /** In ems, as the glyphs stand in the file. */
    @Test
    void gapsAreAQuarterBesideLatinAndMarksThatMeetAHalf() throws IOException {
        int first = book.pages().stream().filter(p -> p.label().equals("1")).findFirst().orElseThrow().index()
                + 1;
        List<Line> lines = PrintedLines.glyphs(file(PdfEdition.PRESS)).stream()
                .filter(l -> l.page() >= first).toList();
        Map<Integer, Double> edges = lines.stream()
                .collect(Collectors.toMap(Line::page, Line::end, Math::max));
        int gaps = 0;
        int natural = 0;
        int loose = 0;
        int pairs = 0;
        for (Line line : lines) {
            for (int i = 1; i < line.glyphs().size(); i++) {
                Glyph before = line.glyphs().get(i - 1);
                Glyph behind = line.glyphs().get(i);
                String around = before.character() + behind.character();
                double gap = (behind.x() - before.end()) / behind.size();
                boolean last = line.end() < edges.get(line.page()) - 2 * behind.size();
                if (isMixed(before, behind)) {
                    assertTrue(gap > 0.125 - NEAR, around + " " + gap);
                    loose += gap > 0.5 + NEAR ? 1 : 0;
                    gaps++;
                    if (last) {
                        assertEquals(0.25, gap, NEAR, around);
                        natural++;
                    }
                } else if (isMark(before, CLOSING) && isMark(behind, CLOSING)
                        || isMark(before, OPENING) && isMark(behind, OPENING)
                        || isMark(before, CLOSING) && isMark(behind, OPENING) && last) {
                    assertEquals(-0.5, gap, NEAR, around);
                    pairs++;
                }
            }
        }
        assertTrue(loose * 50 <= gaps, loose + " gaps of more than half an em");
        assertTrue(natural > 12 && gaps > 300, natural + " of " + gaps + " gaps");
        assertTrue(pairs > 300, pairs + " pairs of marks");
    }

    private static boolean isMixed(Glyph before, Glyph behind) {
        int left = before.character().codePointAt(0);
        int right = behind.character().codePointAt(0);
        return ChineseText.isHan(left) && ChineseText.isLatin(right)
                || ChineseText.isLatin(left) && ChineseText.isHan(right);
    }

    private static boolean isMark(Glyph glyph, String marks) {
        return marks.contains(glyph.character());
    }
}
