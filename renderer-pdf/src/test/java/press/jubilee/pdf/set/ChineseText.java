package press.jubilee.pdf.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import press.jubilee.model.Language;
import press.jubilee.model.diagnostic.SourcePosition;
import press.jubilee.pdf.canvas.PlacedItem;
import press.jubilee.pdf.canvas.SetRun;
import press.jubilee.pdf.flow.FlowItem;
import press.jubilee.pdf.flow.StyledSpan;
import press.jubilee.pdf.font.FontFamily;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.style.ParagraphStyle;
import press.jubilee.pdf.style.TextStyle;

/** Chinese prose with all marks, Latin words and figures, put together from sentences in an order that a seed gives. */
public final class ChineseText {

    static final int EM = Length.points(10).sp();
    static final TextStyle TEXT = TextStyle.of(FontFamily.TEXT, EM);
    static final Language SIMPLIFIED = new Language("zh-Hans");

    public static final String NEVER_FIRST = "，。、；：？！”’）》〉」』】〕·％℃,.;:?!)]%";
    public static final String NEVER_LAST = "“‘（《〈「『【〔([￥$";

    private static final List<String> SENTENCES = List.of("协会在河边的一座小楼里成立，起初只有七个人。", "“桥修好了吗？”“修好了！”大家都笑了。",
            "她说：“那年冬天很冷（夜里到过-12℃），可是没有一个人回家……”《晨报》第二天登了出来。", "《两座城》、《渡口》和《灯》都是在1968年写的。",
            "代表团坐了36个小时的火车，走了2,400公里。", "参加的有CPAFFC、Rotary和几所大学，一共3,500人。", "——这是谁的主意呢？谁也不记得了。",
            "来信的人很多：有教师，有学生，有工人；也有从Rotterdam来的船长。", "【编者按】本文原载《友谊》（第五期），作者当时二十岁。",
            "约翰·史密斯先生（John Smith）带来了一封信。",
            "信上写着：‘请把这棵树种在院子里。’他照办了。", "这条路长5 km，占地约30%，花了¥200。", "人们常说“远亲不如近邻”，我看“近邻”也可以很远。",
            "“你们为什么要来？”他问。“因为有人请我们。”我答。", "到了一九七九年，信已经装满了四只箱子——没有一封丢失。", "有人提议（见〈附录〉）：以后每年春天见一次面！",
            "船在早上七点一刻离开harbour，错过的人可以走路。", "他读过Correspondence一书，又读了《Bridges》，觉得都好。", "于是，桥的两边，灯，一盏一盏地，亮了。",
            "“‘好’字怎么写？”孩子问。“先写‘女’，再写‘子’。”");

    private ChineseText() {}

    /** Paragraphs of three to nine sentences with so many characters or a few more. */
    public static List<String> paragraphs(long seed, int characters) {
        var random = new Random(seed);
        var out = new ArrayList<String>();
        int length = 0;
        while (length < characters) {
            var text = new StringBuilder();
            for (int i = 3 + random.nextInt(7); i > 0; i--) {
                text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
            }
            out.add(text.toString());
            length += text.length();
        }
        return out;
    }

    static StyledSpan words(String text) {
        return words(text, TEXT, SIMPLIFIED);
    }

    static StyledSpan words(String text, TextStyle style, Language language) {
        return new StyledSpan.Words(text, style, language, Optional.empty(), false, SourcePosition.NONE);
    }

    /** Justified, two ems in. */
    static FlowItem.Paragraph paragraph(String text) {
        return FlowItem.Paragraph.of(ParagraphStyle.of(TEXT, 16 * EM / 10).withIndent(2 * EM),
                List.of(words(text)));
    }

    static List<SetRun> runs(ComposedLine line) {
        var runs = new ArrayList<SetRun>();
        for (PlacedItem item : line.items()) {
            if (item instanceof PlacedItem.TextLine type) {
                runs.addAll(type.runs());
            }
        }
        return runs;
    }

    static String text(ComposedLine line) {
        var text = new StringBuilder();
        runs(line).forEach(run -> text.append(run.run().text()));
        return text.toString();
    }

    public static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Letters and figures that are not Chinese. */
    public static boolean isLatin(int c) {
        return Character.isLetterOrDigit(c) && c < 0x2E80;
    }
}
