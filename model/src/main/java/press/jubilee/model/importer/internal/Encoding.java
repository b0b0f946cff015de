package press.jubilee.model.importer.internal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * Which encoding a page is in: its byte order mark's, else the one the caller names, else the one the page declares in its
 * first 4096 bytes, else UTF-8. Names that the web reads in a wider sense are read so (WHATWG Encoding §4.2).
 *
 * @param skip the bytes of the mark
 */
record Encoding(Charset charset, int skip) {

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta\\b[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{1,40})"
                    + "|<\\?xml\\b[^>]{0,100}?encoding\\s*=\\s*[\"']([a-z0-9_:.-]{1,40})");
    private static final Map<String, String> WIDER = Map.of("gb2312", "GB18030", "gbk", "GB18030", "x-gbk",
            "GB18030", "gb_2312-80", "GB18030", "iso-8859-1", "windows-1252", "us-ascii", "windows-1252",
            "ascii", "windows-1252", "iso-8859-9", "windows-1254", "utf8", "UTF-8");
    private static final int HEAD = 4096;

    static Optional<Encoding> of(byte[] bytes, Optional<Charset> named, SourcePosition at,
            Consumer<Diagnostic> found) {
        return marked(bytes).or(() -> named.map(c -> new Encoding(c, 0)))
                .or(() -> declared(bytes, at, found));
    }

    private static Optional<Encoding> marked(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
        }
        int mark = b.length < 2 ? 0 : (b[0] & 0xFF) << 8 | b[1] & 0xFF;
        return mark == 0xFEFF
                ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2))
                : mark == 0xFFFE ? Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2)) : Optional.empty();
    }

    private static Optional<Encoding> declared(byte[] bytes, SourcePosition at, Consumer<Diagnostic> found) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        if (!m.find()) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 0));
        }
        String name = m.group(1) != null ? m.group(1) : m.group(2);
        String wide = WIDER.getOrDefault(name.toLowerCase(Locale.ROOT), name);
        try {
            Charset charset = Charset.forName(wide);
            // a declaration that could be read as ASCII was not written in these
            return Optional.of(new Encoding(
                    charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                            ? StandardCharsets.UTF_8
                            : charset,
                    0));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            found.accept(Diagnostic.error("file.encoding", at,
                    "the page says that it is in '" + name + "', which is no known encoding",
                    "name its real encoding, such as UTF-8 or GB18030"));
            return Optional.empty();
        }
    }
}
