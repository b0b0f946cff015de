package press.jubilee.model.importer.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a page has around its article, told by the words alone; in English, Chinese, French, German, Spanish, Russian. */
enum Furniture {
    BREADCRUMB("the breadcrumb"), SIZE_SWITCHER("the size switcher"), SHARING(
            "links for sharing and printing"),
    NAVIGATION(
            "navigation"),
    COPYRIGHT("the site's copyright line"), EDITOR("the site's editor");

    private static final int LONGEST = 300;
    private static final int LONGEST_STEP = 80;
    private static final String STEP = "\\s*(?:>{1,2}|›|»|→|＞|▸|❯|/|\\|)\\s*";

    private static final Pattern HERE = Pattern.compile(
            "(?iu)(?:.{0,40}\\s)?(?:location|you are here|you're here|current (?:position|location)|your position|当前位置|目前位置"
                    + "|您?现?在?的?所在位置|您(?:现在)?的?位置|位置|vous êtes ici|sie sind hier|sie befinden sich hier|usted está aquí|estás aquí"
                    + "|вы здесь)\\s*[:：].*(?:>|›|»|→|＞|/|\\|).*");
    private static final Set<String> HOME = words(
            "home,homepage,home page,main page,main,front page,首页,主页,网站首页,accueil,startseite,start,inicio,portada,главная");
    private static final Pattern SIZE = Pattern.compile(
            "(?iu)(?:(?:text|font|type|character|letter)?[- ]?size|taille(?: du texte| de (?:la )?police)?|schriftgröße|tamaño(?: de (?:letra|fuente|texto))?"
                    + "|размер(?: шрифта)?|字号|字体|字体大小|文字大小)\\s*[:：]?\\s*"
                    + "(?:[\\[【(（|/、·+\\-\\s\\])】）]|A[+-]?|А|a|大|中|小|特大|超大|默认|large|medium|small|normal|larger|smaller)*"
                    + "|(?:[\\[【(]?\\s*A\\s*[+-]?\\s*[\\])】]?\\s*[|/]?\\s*){3}|(?:[\\[【(]?\\s*[大中小]\\s*[\\])】]?\\s*[|/、]?\\s*){3}");
    private static final Set<String> SHARE = words(
            "share,share to,share on,share with,share this,share via,this,article,page,story,print,print this,printer friendly,print-friendly,version,email"
                    + ",e-mail,mail,tweet,facebook,twitter,x,linkedin,whatsapp,wechat,weibo,weixin,sina,qq,qzone,pinterest,telegram,reddit"
                    + ",copy,copy link,link,save,bookmark,pdf,download,comment,comments,0,a friend,to,by,on,more,like,follow us,follow,us,close,window"
                    + ",分享,分享到,分享至,打印,打印本页,打印文章,关闭,关闭窗口,关闭本页,收藏,微信,微博,新浪微博,腾讯微博,qq空间,朋友圈,微信朋友圈,评论,纠错,转发,点赞"
                    + ",imprimer,partager,partager sur,envoyer,envoyer par,courriel,cet article,drucken,teilen,per,artikel,seite,imprimir,compartir"
                    + ",enviar,correo,печать,поделиться,распечатать");
    private static final Pattern NAVIGATION_LINE = Pattern.compile(
            "(?iu)(?:back to (?:the )?(?:top|list|home(?: ?page)?)|(?:return to|go to) (?:the )?top|top|skip to (?:main )?content|menu|search|login|log in"
                    + "|sign in|register|subscribe|advertisement|site ?map|contact us|about us|(?:previous|next)(?: article| page| story)?(?:\\s*[:：].*)?"
                    + "|(?:prev|older|newer)\\b.{0,60}|read (?:more|next|also).{0,80}|related(?: articles?| news| stories| links?| reading| content)?\\s*[:：]?"
                    + "|(?:more|most) (?:from|on|read|popular|in)\\b.{0,60}|you may also like.{0,40}|recommended(?: for you)?\\s*[:：]?"
                    + "|page \\d+ of \\d+|(?:\\d+\\s*){1,3}(?:comments?|views?|shares?|likes?|reads?)|(?:views?|reads?|hits)\\s*[:：]\\s*[\\d,]+"
                    + "|返回(?:顶部|首页|列表|上一页)|回到?顶部|(?:上一篇|下一篇|上一页|下一页|上一条|下一条)\\s*[:：]?.*|相关(?:新闻|文章|链接|阅读|报道|稿件|附件)\\s*[:：]?"
                    + "|(?:推荐|延伸|扩展)阅读\\s*[:：]?|(?:浏览|点击|阅读|访问)(?:次数|量|数)?\\s*[:：]\\s*\\d+\\s*次?|网站地图|联系我们|关于我们|无障碍浏览|(?:我要)?搜索|登录|注册"
                    + "|扫一扫.{0,30}|haut de (?:la )?page|retour(?: en haut| à l'accueil| à la liste)?|article (?:précédent|suivant)\\b.{0,80}"
                    + "|(?:articles? (?:liés?|similaires?|connexes?)|à lire aussi|lire aussi)\\b.{0,80}|plan du site|contact|nach oben|zurück|weiterlesen"
                    + "|volver(?: arriba)?|наверх|назад)");
    private static final Pattern RIGHTS = Pattern.compile(
            "(?iu)(?:copyright\\b|©|\\(c\\)\\s*\\d{4}|版权所有|all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos)"
                    + ".{0,220}|.{0,120}(?:all rights reserved|版权所有|tous droits réservés)\\b.{0,80}|.{0,60}ICP[备证].{0,60}|京公网安备.{0,60}");
    private static final Pattern EDITED = Pattern.compile(
            "(?iu)[(（\\[【]?\\s*(?:责任编辑|责编|编辑|网页编辑|本文责编|web editor|editor in charge|editor)\\s*[:：].{1,40}");

    private final String inWords;

    Furniture(String inWords) {
        this.inWords = inWords;
    }

    /** What to call it in a message. */
    String inWords() {
        return inWords;
    }

    /** @param words one line or paragraph */
    static Optional<Furniture> of(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            return Optional.empty();
        }
        return tests().entrySet().stream().filter(e -> e.getValue().test(words)).map(Entry::getKey)
                .findFirst();
    }

    private interface Test {
        boolean test(String words);
    }

    private static Map<Furniture, Test> tests() {
        var tests = new LinkedHashMap<Furniture, Test>();
        tests.put(SIZE_SWITCHER, w -> SIZE.matcher(w).matches());
        tests.put(BREADCRUMB, Furniture::isBreadcrumb);
        tests.put(SHARING, Furniture::isSharing);
        tests.put(NAVIGATION, w -> NAVIGATION_LINE.matcher(w).matches() || isMenu(w));
        tests.put(COPYRIGHT, w -> RIGHTS.matcher(w).matches());
        tests.put(EDITOR, w -> EDITED.matcher(w).matches());
        return tests;
    }

    private static boolean isBreadcrumb(String words) {
        if (HERE.matcher(words).matches()) {
            return true;
        }
        String[] steps = words.split(STEP);
        return steps.length > 1 && HOME.contains(steps[0].strip().toLowerCase(java.util.Locale.ROOT))
                && Arrays.stream(steps).allMatch(s -> s.length() <= LONGEST_STEP);
    }

    private static boolean isSharing(String words) {
        String bare = words.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\[\\]【】()（）]", " ");
        String[] parts = bare.strip().split("\\s*[|/·•,，、:：;>]\\s*|\\s{2,}|(?<=[\\u4E00-\\u9FFF])\\s+");
        boolean hard = bare.matches(
                "(?u).*(share|print|e-?mail|tweet|facebook|weibo|wechat|分享|打印|收藏|关闭|微信|微博|imprimer|partager|drucken|teilen|imprimir|compartir|печать|поделиться).*");
        return hard && Arrays.stream(parts).filter(p -> !p.isBlank())
                .allMatch(p -> SHARE.contains(p.strip())
                        || Arrays.stream(p.strip().split("\\s+")).allMatch(SHARE::contains));
    }

    /** Three or more short entries between bars. */
    private static boolean isMenu(String words) {
        String[] entries = words.split("\\s*[|｜]\\s*");
        return entries.length > 2 && Arrays.stream(entries).allMatch(e -> Widths.of(e) <= 30)
                && !words.matches(".*[.。!?！？]\\s*");
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(",")).collect(Collectors.toUnmodifiableSet());
    }
}
