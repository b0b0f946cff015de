package press.jubilee.pdf.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.jubilee.pdf.set.ChineseText.EM;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import press.jubilee.pdf.canvas.LineOrigin;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.font.FontBook;

/** CLREQ's rules for lines, on 10,000 characters at many measures. */
class ChineseLinesTest {

    private static final int CHARACTERS = 10_000;
    private static final int ROUNDING = 2;
    private static final ParagraphSetter SETTER = new ParagraphSetter(
            new StyleShaper(FontBook.standard().withoutSystemFonts()), found -> {});
    private static final List<String> TEXT = ChineseText.paragraphs(20_26, CHARACTERS);
    /** In scaled points: an even number of ems, a half more, and what a page really has. */
    private static final List<Integer> MEASURES = List.of(18 * EM, 24 * EM + EM / 2, 29 * EM + 7 * EM / 10,
            34 * EM);

    private static void eachParagraph(BiConsumer<String, ComposedParagraph> look) {
        eachParagraph((text, set, measure) -> look.accept(text, set));
    }

    private interface Look {
        void at(String text, ComposedParagraph set, int measure);
    }

    private static void eachParagraph(Look look) {
        for (int measure : MEASURES) {
            for (String text : TEXT) {
                look.at(text, SETTER.set(ChineseText.paragraph(text), measure), measure);
            }
        }
    }

    @Test
    void noMarkStandsWhereItMayNot() {
        eachParagraph((text, set) -> set.lines().forEach(line -> {
            String set1 = ChineseText.text(line);
            assertFalse(ChineseText.NEVER_FIRST.indexOf(set1.charAt(0)) >= 0, set1);
            assertFalse(ChineseText.NEVER_LAST.indexOf(set1.charAt(set1.length() - 1)) >= 0, set1);
        }));
    }

    @Test
    void everythingIsThereInOrder() {
        eachParagraph((text, set) -> {
            var all = new StringBuilder();
            for (ComposedLine line : set.lines()) {
                boolean spaced = text.startsWith(" ", all.length());
                String set1 = ChineseText.text(line);
                all.append(spaced ? " " : "");
                all.append(line.hyphenated() ? set1.substring(0, set1.length() - 1) : set1);
            }
            assertEquals(text, all.toString());
        });
    }

    @Test
    void dashesEllipsesNumbersAndUnitsStayWhole() {
        eachParagraph((text, set) -> {
            for (int i = 1; i < set.lines().size(); i++) {
                int start = set.lines().get(i).offset();
                String around = text.substring(start - 1, start + 1);
                assertFalse(around.equals("——") || around.equals("……"), text.substring(0, start));
                assertFalse(around.matches("[0-9][0-9,%℃]|[¥,-][0-9]"), text.substring(0, start));
                assertFalse(text.startsWith("km", start), "5 km");
                assertTrue(!ChineseText.isLatin(around.charAt(0)) || !ChineseText.isLatin(around.charAt(1))
                        || set.lines().get(i - 1).hyphenated(), around);
            }
        });
    }

    @Test
    void allLinesButTheLastAreFlush() {
        eachParagraph((text, set, measure) -> {
            for (ComposedLine line : set.lines().subList(0, set.lines().size() - 1)) {
                boolean first = line == set.lines().getFirst();
                List<SetRun> runs = ChineseText.runs(line);
                String set1 = ChineseText.text(line);
                SetRun last = runs.getLast();
                int hangs = ChineseText.isLatin(set1.charAt(set1.length() - 1)) || line.hyphenated()
                        ? EM / 4
                        : 0;
                int begins = ChineseText.isLatin(set1.charAt(0)) ? EM / 10 : 0;
                assertEquals(first ? 2 * EM : 0, runs.getFirst().x(), begins, set1);
                assertEquals(measure, last.x() + last.width(), ROUNDING + hangs, set1);
            }
        });
    }

    @Test
    void lastLinesKeepTheirNaturalWidthAndMoreThanOneCharacter() {
        eachParagraph((text, set, measure) -> {
            ComposedLine last = set.lines().getLast();
            gaps(last).forEach(gap -> assertTrue(gap.width() <= gap.natural() + ROUNDING, gap.toString()));
            long characters = ChineseText.text(last).codePoints().filter(Character::isLetterOrDigit).count();
            assertTrue(characters > 1, ChineseText.text(last));
        });
    }

    @Test
    void noLineIsTightOrOverfullAndFewAreLoose() {
        for (int measure : MEASURES) {
            int loose = 0;
            int lines = 0;
            for (String text : TEXT) {
                for (ComposedLine line : SETTER.set(ChineseText.paragraph(text), measure).lines()) {
                    LineOrigin.Fit fit = fit(line);
                    assertTrue(fit != LineOrigin.Fit.TIGHT && fit != LineOrigin.Fit.OVERFULL,
                            ChineseText.text(line));
                    loose += fit == LineOrigin.Fit.LOOSE ? 1 : 0;
                    lines++;
                }
            }
            assertTrue(loose * 200 <= lines * (measure < 24 * EM ? 10 : 5),
                    loose + " of " + lines + " lines");
        }
    }

    private static LineOrigin.Fit fit(ComposedLine line) {
        return line.items().stream().filter(PlacedItem.TextLine.class::isInstance)
                .map(item -> ((PlacedItem.TextLine) item).origin().fit()).findFirst().orElseThrow();
    }

    @Test
    void gapsGiveInTheirOrder() {
        eachParagraph((text, set) -> set.lines().stream().filter(l -> fit(l) != LineOrigin.Fit.LOOSE)
                .forEach(line -> {
                    List<Gap> gaps = gaps(line);
                    boolean characters = gaps.stream()
                            .anyMatch(g -> g.kind() == Kind.HAN && g.width() > ROUNDING);
                    boolean marks = gaps.stream().anyMatch(g -> g.kind() == Kind.MARK && g.stretched());
                    boolean latin = gaps.stream()
                            .anyMatch(g -> g.kind() == Kind.LATIN && g.width() < EM / 4 - ROUNDING);
                    for (Gap gap : gaps) {
                        switch (gap.kind()) {
                            case HAN ->
                                assertTrue(gap.width() >= -ROUNDING && gap.width() <= EM / 8 + ROUNDING,
                                        gap.toString());
                            case LATIN -> {
                                assertTrue(gap.width() >= EM / 8 - ROUNDING && gap.width() <= EM / 2,
                                        gap.toString());
                                assertTrue(!characters && !marks || gap.width() >= EM * 3 / 8 - ROUNDING,
                                        gap.toString());
                            }
                            case MARK -> {
                                assertTrue(gap.width() >= gap.natural() / 2 - ROUNDING
                                        && gap.width() <= gap.natural() * 5 / 4, gap.toString());
                                assertTrue(!characters || gap.width() >= gap.natural() * 9 / 8 - ROUNDING,
                                        gap.toString());
                                assertTrue(!latin || gap.width() <= gap.natural() / 2 + ROUNDING,
                                        gap.toString());
                            }
                        }
                    }
                }));
    }

    /** What stands between two runs. */
    private enum Kind {
        HAN, LATIN, MARK
    }

    private record Gap(Kind kind, int natural, int width, String around) {
        boolean stretched() {
            return width > natural + ROUNDING;
        }
    }

    /** Between neighbours that no space parts; only where the marks' rule is plain. */
    private static List<Gap> gaps(ComposedLine line) {
        var gaps = new ArrayList<Gap>();
        List<SetRun> runs = ChineseText.runs(line);
        for (int i = 1; i < runs.size(); i++) {
            int before = runs.get(i - 1).run().text().codePointBefore(runs.get(i - 1).run().text().length());
            int behind = runs.get(i).run().text().codePointAt(0);
            int width = runs.get(i).x() - runs.get(i - 1).x() - runs.get(i - 1).width();
            String around = Character.toString(before) + Character.toString(behind);
            boolean closes = "，。、；：？！”’）》〉】".indexOf(before) >= 0;
            boolean opens = "“‘（《〈【".indexOf(behind) >= 0;
            if (ChineseText.isHan(before) && ChineseText.isHan(behind)) {
                gaps.add(new Gap(Kind.HAN, 0, width, around));
            } else if (ChineseText.isHan(before) && ChineseText.isLatin(behind)
                    || ChineseText.isLatin(before) && ChineseText.isHan(behind)) {
                gaps.add(new Gap(Kind.LATIN, EM / 4, width, around));
            } else if (closes && (opens || Character.isLetterOrDigit(behind))
                    || opens && Character.isLetterOrDigit(before)) {
                gaps.add(new Gap(Kind.MARK, EM / 2, width, around));
            } else if (behind == '·' || before == '·') {
                gaps.add(new Gap(Kind.MARK, EM / 4, width, around));
            } else if (closes && "，。、；：？！”’）》〉】".indexOf(behind) >= 0
                    || "“‘（《〈【".indexOf(before) >= 0 && opens) {
                assertEquals(0, width, around);
            }
        }
        return gaps;
    }

    @Test
    void marksThatMeetGiveUpHalfAnEm() {
        assertEquals("…0.0” ”0.5《 》0.0， ，0.5“ “0.0‘ ’0.0” ”0.0。", pairs("好……”《灯》，“‘好’”。"));
        assertEquals("？0.0” ”0.5“ ！0.0” ”0.5《", pairs("修好了？”“真的！”《报》"));
        assertEquals("》0.25· ·0.25《", pairs("《论语》·《诗经》"));
    }

    /** Gaps between marks that meet on a line that is not justified, in ems. */
    private static String pairs(String text) {
        ComposedLine line = SETTER.set(ChineseText.paragraph(text), 40 * EM).lines().getFirst();
        List<SetRun> runs = ChineseText.runs(line);
        var out = new ArrayList<String>();
        for (int i = 1; i < runs.size(); i++) {
            String before = runs.get(i - 1).run().text();
            String behind = runs.get(i).run().text();
            if (!Character.isLetter(before.codePointBefore(before.length()))
                    && !Character.isLetter(behind.codePointAt(0))) {
                double gap = (runs.get(i).x() - runs.get(i - 1).x() - runs.get(i - 1).width()) / (double) EM;
                out.add(before.substring(before.length() - 1) + Math.round(gap * 100) / 100.0
                        + behind.charAt(0));
            }
        }
        return String.join(" ", out);
    }
}
