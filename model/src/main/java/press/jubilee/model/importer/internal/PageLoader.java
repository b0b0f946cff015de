package press.jubilee.model.importer.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/**
 * Reads the bytes of a page as text.
 *
 * @param limit of bytes
 * @param encoding what the caller knows about it
 */
record PageLoader(long limit, Optional<Charset> encoding) {

    private static final Pattern HTML_NAME = Pattern.compile("(?i).*\\.(html?|xhtml|xht|shtml?)");
    private static final Pattern HTML_START = Pattern.compile(
            "(?is)\\s*(<\\?xml[^>]*>\\s*)?(<!--.{0,2000}?-->\\s*)*<(!doctype\\s+html|html|head|body|meta|div|article)\\b.*");
    private static final int HEAD = 4096;

    Optional<PageText> load(Path file, Consumer<Diagnostic> found) throws IOException {
        String name = file.getFileName().toString();
        SourcePosition whole = SourcePosition.of(name);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) limit + 1);
        }
        if (bytes.length > limit) {
            found.accept(Diagnostic.error("limit.text-bytes", whole,
                    "the page is larger than " + limit + " bytes", "save the article alone, or split it"));
            return Optional.empty();
        }
        Optional<Encoding> known = Encoding.of(bytes, encoding, whole, found);
        return known.flatMap(e -> decode(name, bytes, e, found));
    }

    private static Optional<PageText> decode(String name, byte[] bytes, Encoding encoding,
            Consumer<Diagnostic> found) {
        ByteBuffer in = ByteBuffer.wrap(bytes, encoding.skip(), bytes.length - encoding.skip());
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        boolean malformed = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, out, true).isError();
        String text = unixLines(out.flip().toString());
        var page = new PageText(name, text, isHtml(name, text));
        if (malformed) {
            found.accept(Diagnostic.error("file.encoding", page.at(text.length()),
                    "byte 0x%02X is not %s".formatted(bytes[in.position()] & 0xFF, encoding.charset().name()),
                    encoding.charset().equals(StandardCharsets.UTF_8)
                            ? "save the page as UTF-8, or name its encoding, such as GB18030"
                            : "name the encoding that the page is really in"));
            return Optional.empty();
        }
        return foreign(page, found) ? Optional.empty() : Optional.of(ControlCharacters.without(page, found));
    }

    /** Whether the file is something else than a page; a browser's archive in one file is the common case. */
    private static boolean foreign(PageText page, Consumer<Diagnostic> found) {
        String head = page.text().substring(0, Math.min(HEAD, page.text().length()));
        String kind = page.text().indexOf('\0') >= 0
                ? "a binary file"
                : head.startsWith("%PDF-")
                        ? "a PDF"
                        : head.contains("MIME-Version:") && head.contains("multipart/related")
                                ? "a web archive (MHTML)"
                                : head.startsWith("{\\rtf") ? "a rich text file" : "";
        if (!kind.isEmpty()) {
            found.accept(Diagnostic.error("import.kind", SourcePosition.of(page.name()),
                    "this is " + kind + ", neither text nor HTML",
                    "save the page as \"web page, HTML only\" or as plain text"));
        }
        return !kind.isEmpty();
    }

    private static boolean isHtml(String name, String text) {
        return HTML_NAME.matcher(name).matches()
                || HTML_START.matcher(text.substring(0, Math.min(HEAD, text.length()))).matches();
    }

    private static String unixLines(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0 ? unmarked : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
