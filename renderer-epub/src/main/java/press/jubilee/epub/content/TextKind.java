package press.jubilee.epub.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.model.Article;
import press.jubilee.model.Role;

/**
 * What a text is, as the EPUB 3 Structural Semantics Vocabulary and DPUB-ARIA 1.1 name it. What stands before the first
 * part and behind the last is told by its title, in the languages that the house speaks; other such texts have no type.
 */
enum TextKind {
    CHAPTER("chapter", "doc-chapter", "aut", ""), PLAIN("", "", "aut", ""),
    FOREWORD("foreword", "doc-foreword", "wfw",
            "foreword|avant-propos|geleitwort|предисловие|prólogo|序|序言|代序|总序|總序"),
    PREFACE("preface", "doc-preface", "aui", "preface|préface|vorwort|prefacio|前言|自序|编者前言|編者前言"),
    INTRODUCTION("introduction", "doc-introduction", "win",
            "introduction|einleitung|einführung|введение|introducción|导言|導言|引言|绪论|緒論"),
    ACKNOWLEDGMENTS("acknowledgments", "doc-acknowledgments", "aut",
            "acknowledgments|acknowledgements|remerciements|danksagung|благодарности|agradecimientos|致谢|致謝|鸣谢|鳴謝"),
    DEDICATION("dedication", "doc-dedication", "dto",
            "dedication|dédicace|widmung|посвящение|dedicatoria|献辞|獻辭"),
    AFTERWORD("afterword", "doc-afterword", "aft",
            "afterword|postface|nachwort|послесловие|epílogo|后记|後記|编后记|編後記|跋"),
    EPILOGUE("epilogue", "doc-epilogue", "aut", "epilogue|épilogue|epilog|эпилог|尾声|尾聲"),
    CONCLUSION("conclusion", "doc-conclusion", "aut", "conclusion|schluss|заключение|conclusión|结语|結語"),
    APPENDIX("appendix", "doc-appendix", "aut",
            "appendix|annexe|anhang|приложение|apéndice|附录|附錄|chronology|chronologie|zeittafel|хронология"
                    + "|cronología|大事记|大事記|年表");

    private final String type;
    private final String role;
    private final Role authorRole;
    private final List<String> titles;

    TextKind(String type, String role, String relator, String titles) {
        this.type = type;
        this.role = role;
        this.authorRole = new Role(relator);
        this.titles = titles.isEmpty() ? List.of() : Arrays.asList(titles.split("\\|"));
    }

    /** The kind of a text outside the parts. */
    static TextKind byTitle(Article article) {
        String title = article.title().plain().strip().toLowerCase(Locale.ROOT);
        Optional<TextKind> kind = Arrays.stream(values()).filter(k -> k.titles.contains(title)).findFirst();
        return kind.orElse(PLAIN);
    }

    /** The relator that an author of such a text has towards the volume: {@code wfw} wrote the foreword. */
    Role authorRole() {
        return authorRole;
    }

    XmlAttributes attributes() {
        return type.isEmpty() ? XmlAttributes.NONE : XmlAttributes.of("epub:type", type).and("role", role);
    }
}
