package press.jubilee.model.importer.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.Source;

/**
 * A line that says where the article was first published: {@code *Originally published in P on D.}, {@code Source: P},
 * {@code 来源：P}.
 *
 * @param written the date as it stands there, readable or not
 * @param isSentence whether the words say so in a sentence of their own, not only behind a label
 */
record CreditNote(FoundSource source, Optional<DateText> written, boolean isSentence) {

    private static final String FIRST = "(?:originally|first|previously|initially|also|recently)";
    private static final String TEXT = "(?:(?:this|the|an?|his|her)\\s+(?:\\p{L}+\\s+)?(?:article|essay|piece|text|speech|story|op-ed|commentary|column|interview"
            + "|paper|report|letter|translation|version)\\s+)?";
    private static final List<Pattern> SENTENCES = patterns(
            TEXT + "(?:is\\s+an?\\s+\\p{L}+\\s+version\\s+of\\s+.{0,40}?\\s+(?:that|which)\\s+)?(?:(?:is|was|were|has been)\\s+)?"
                    + FIRST
                    + "\\s+(?:published|appeared|printed|carried|ran|released|posted)(?:\\s+in\\s+(?:English|Chinese|French|German|Russian|Spanish))?"
                    + "\\s+(?:in|by|on|at|with)\\s+(?<rest>.+)",
            TEXT + "(?:(?:is|was|were|has been)\\s+)?(?:published|appeared|printed|carried)\\s+(?:" + FIRST
                    + "\\s+)?(?:in|by|on|at)\\s+(?<rest>.+)",
            "(?:reprinted|reproduced|republished|adapted|excerpted|abridged|taken)(?:,?\\s+with\\s+(?:kind\\s+)?permission,?)?\\s+from\\s+(?<rest>.+)",
            "(?:(?:本|此|该)文章?)?(?:最初|最早|首次)?(?:原载于?|原刊于?|原发于?|首发于?|首刊于?|刊载于|载于|刊于|刊登于|发表于|发表在|转载自|摘自|选自)\\s*(?<rest>.+)",
            "(?:(?:cet|ce|cette|l['’])\\s*(?:article|texte|essai|discours|tribune)\\s+)?(?:a\\s+été\\s+|est\\s+)?"
                    + "(?:initialement\\s+|d['’]abord\\s+|originellement\\s+|précédemment\\s+)?(?:publiée?|parue?)s?\\s+"
                    + "(?:initialement\\s+|d['’]abord\\s+|pour\\s+la\\s+première\\s+fois\\s+|à\\s+l['’]origine\\s+)?(?:dans|par|sur|en)\\s+(?<rest>.+)",
            "(?:dies(?:er|e)\\s+(?:artikel|text|beitrag|aufsatz|rede)\\s+(?:ist|wurde|erschien)\\s+)?(?:zuerst|ursprünglich|erstmals)\\s+"
                    + "(?:erschienen\\s+|veröffentlicht\\s+)?(?:in|im|am|bei)\\s+(?<rest>.+)",
            "(?:est[ea]\\s+(?:artículo|texto|ensayo|discurso)\\s+)?(?:fue\\s+)?(?:originalmente\\s+)?(?:publicad[oa]|apareció)\\s+"
                    + "(?:originalmente\\s+|inicialmente\\s+|por\\s+primera\\s+vez\\s+)?(?:en|por)\\s+(?<rest>.+)",
            "(?:эта\\s+статья\\s+|статья\\s+)?(?:была\\s+)?(?:впервые\\s+|первоначально\\s+)?(?:опубликован[оаы]?|напечатан[оаы]?)\\s+(?:впервые\\s+)?(?:в|на)\\s+(?<rest>.+)");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:source|(?:文章|稿件|信息|新闻|本文)?来源|quelle|fuente|источник|original source)\\s*[:：]\\s*(?<rest>.+)");
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)[,，]?\\s*(?:under\\s+the\\s+(?:title|headline|name)|entitled|titled|as|sous\\s+le\\s+titre|unter\\s+dem\\s+titel|con\\s+el\\s+título|题为|原题为?)\\s*[:：]?\\s*[\"“«„《'‘](?<title>[^\"”»“》]{2,200})[\"”»“》'’]");
    private static final Pattern PAGES = Pattern.compile(
            "(?iu)[,，;]?\\s*\\(?(?:pp?\\.|pages?|p[áa]gs?\\.|seiten?|s\\.)\\s*(?<pages>[A-Z]?\\d{1,5}(?:\\s*[-–]\\s*[A-Z]?\\d{1,5})?)\\)?|[（(]?第\\s*(?<han>\\d{1,4})\\s*版[）)]?");
    private static final Pattern LINKING = Pattern.compile(
            "(?u)(?:^(?:in|on|by|le|du|am|vom|el|от|dans|en)\\s+|[\\s,，;；.。(（|]+(?:on|dated?|issue of|le|du|am|vom|der|el|del|от|of|in)?[\\s,，;；.。)）|]*$)");
    private static final Pattern QUOTED = Pattern.compile("[《〈«“\"„‘'「『]\\s*(.+?)\\s*[》〉»”\"“’'」』]");
    private static final int LONGEST = 400;
    private static final int LONGEST_NAME = 120;

    /** @param words without asterisk or brackets */
    static Optional<CreditNote> of(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String sentence = words.strip();
        for (Pattern form : SENTENCES) {
            Matcher m = form.matcher(sentence);
            if (m.matches()) {
                return read(m.group("rest"), sentence, true);
            }
        }
        Matcher label = LABEL.matcher(sentence);
        return label.matches() ? read(label.group("rest"), sentence, false) : Optional.empty();
    }

    /** What stands behind the label {@code 来源：}. */
    static Optional<CreditNote> ofName(String rest) {
        return rest.length() > LONGEST ? Optional.empty() : read(rest, rest, false);
    }

    private static Optional<CreditNote> read(String rest, String whole, boolean isSentence) {
        String left = rest.strip();
        Matcher title = TITLE.matcher(left);
        Optional<String> titled = title.find() ? Optional.of(title.group("title").strip()) : Optional.empty();
        left = titled.isPresent() ? title.replaceFirst("") : left;
        Matcher pages = PAGES.matcher(left);
        Optional<String> paged = pages.find()
                ? Optional.of(pages.group("pages") == null ? pages.group("han") : pages.group("pages"))
                : Optional.empty();
        left = paged.isPresent() ? pages.replaceFirst("") : left;
        Optional<DateText> date = DateText.in(left);
        if (date.isPresent()) {
            String before = left.substring(0, date.get().start());
            String after = left.substring(date.get().end());
            left = trimmed(before).isEmpty() ? after : before + after;
        }
        String name = name(left);
        return name.isEmpty() || name.length() > LONGEST_NAME || !isName(name)
                ? Optional.empty()
                : Optional
                        .of(new CreditNote(new FoundSource(name, date.flatMap(DateText::date), titled, paged,
                                changes(whole)), date, isSentence));
    }

    private static String name(String left) {
        String bare = trimmed(trimmed(left))
                .replaceFirst("^(?:the|le|la|les|der|die|das|den|dem|el|los)\\s+(?=\\p{Lu})", "");
        Matcher quoted = QUOTED.matcher(bare);
        String name = quoted.matches() && quoted.group(1).length() + 2 >= bare.length() - 2
                ? quoted.group(1)
                : bare;
        return name.replaceFirst("\\s+(?:newspaper|erschienen|veröffentlicht)$", "").strip();
    }

    private static String trimmed(String words) {
        String before;
        String after = words.strip();
        do {
            before = after;
            after = LINKING.matcher(before).replaceAll("").strip();
        } while (!after.equals(before));
        return after;
    }

    /** A publication begins with a capital, a mark or a Han character, and is no clause. */
    private static boolean isName(String name) {
        int first = name.codePointAt(0);
        return (Character.isUpperCase(first) || Character.isDigit(first) || "《“\"«„".indexOf(first) >= 0
                || Widths.isHan(first) || !Character.isLetter(first)
                || name.matches("\\S+\\.\\p{L}{2,}"))
                && !name.matches("(?s).*[.!?]\\s+\\p{Lu}.*|.*[。！？].*")
                && !name.matches(
                        "(?iu).*,\\s+(?:the|it|which|who|where|when|and|but|he|she|they)\\s+.*|.*\\b(?:was|were|is|are|has|had)\\b.*");
    }

    private static Source.Changes changes(String words) {
        return words.matches(
                "(?iu).*\\b(?:abridged|shortened|excerpt(?:ed)?|adapted from a longer)\\b.*|.*(?:有删节|节选|摘自|摘编).*")
                        ? Source.Changes.ABRIDGED
                        : words.matches("(?iu).*\\b(?:edited|updated|revised|adapted)\\b.*|.*(?:有改动|略有修改).*")
                                ? Source.Changes.MINOR
                                : Source.Changes.NONE;
    }

    private static List<Pattern> patterns(String... forms) {
        return java.util.Arrays.stream(forms).map(f -> Pattern.compile("(?isu)" + f)).toList();
    }
}
