package press.jubilee.model.importer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of labelled facts above an article: {@code 2019-12-31 来源：P 作者：N 字号：大 中 小}. */
record MetaLine(List<Field> fields) {

    enum Kind {
        DATE, SOURCE, AUTHOR, OTHER
    }

    /** @param words behind the label */
    record Field(Kind kind, String words) {}

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?<![\\p{L}])(发布时间|发布日期|更新时间|发稿时间|时间|日期|(?:published|updated|last updated|posted|release time|publish time|date|time|created)(?: on| at)?"
                    + "|date de publication|publié le|mis à jour(?: le)?|veröffentlicht(?: am)?|stand|fecha|publicado|дата"
                    + "|(?:文章|稿件|信息|新闻)?来源|source|quelle|fuente|источник|(?:本文)?作者|authors?|auteur|autor|автор"
                    + "|责任编辑|责编|编辑|editor|字号|字体|(?:font |text )?size|浏览次数|浏览量?|点击数?|阅读量?|views?|hits)\\s*[:：]\\s*");
    private static final Pattern EDGES = Pattern.compile("^[\\s|｜/·,，;；-]+|[\\s|｜/·,，;；-]+$");
    private static final int LONGEST = 240;

    static Optional<MetaLine> of(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        var fields = new ArrayList<Field>();
        Matcher label = LABEL.matcher(words);
        int from = 0;
        Kind kind = Kind.DATE;
        boolean lead = true;
        while (label.find()) {
            String before = words.substring(from, label.start());
            if (!lead || !before.isBlank()) {
                add(lead, kind, before, fields);
            }
            lead = false;
            kind = kind(label.group(1));
            from = label.end();
        }
        add(lead, kind, words.substring(from), fields);
        boolean isFacts = fields.stream()
                .anyMatch(f -> f.kind() == Kind.DATE && DateText.in(f.words()).isPresent())
                || fields.size() > 1;
        return isFacts && fields.stream().noneMatch(f -> f.words().length() > 100)
                && (!lead || DateText.only(words).isPresent())
                && startsAsFacts(words) ? Optional.of(new MetaLine(fields)) : Optional.empty();
    }

    private static boolean startsAsFacts(String words) {
        Matcher label = LABEL.matcher(words);
        return label.lookingAt() || DateText.in(words).filter(d -> d.start() < 3).isPresent();
    }

    private static void add(boolean lead, Kind kind, String words, List<Field> out) {
        String bare = EDGES.matcher(words).replaceAll("").strip();
        if (!bare.isEmpty()) {
            out.add(new Field(lead ? Kind.DATE : kind, bare));
        }
    }

    private static Kind kind(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return lower.matches(".*(?:来源|source|quelle|fuente|источник)")
                ? Kind.SOURCE
                : lower.matches(".*(?:作者|author.*|auteur|autor|автор)")
                        ? Kind.AUTHOR
                        : lower.matches("(?:责任编辑|责编|编辑|editor|字号|字体|.*size|浏览.*|点击.*|阅读.*|views?|hits)")
                                ? Kind.OTHER
                                : Kind.DATE;
    }
}
