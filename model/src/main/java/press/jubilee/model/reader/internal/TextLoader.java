package press.jubilee.model.reader.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import press.jubilee.model.diagnostic.Diagnostic;
import press.jubilee.model.diagnostic.SourcePosition;

/** Reads text files: UTF-8 without fault, within the limit, without characters that no edition can hold. */
public final class TextLoader {

    private static final int SAMPLE = 64;
    private static final int MOST_TOLD = 500;

    private final long limit;

    public TextLoader(long limit) {
        this.limit = limit;
    }

    public Optional<SourceText> load(CollectionFolder.Entry file, Consumer<Diagnostic> found)
            throws IOException {
        SourcePosition whole = SourcePosition.of(file.name());
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] bytes = in.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                found.accept(Diagnostic.error("limit.text-bytes", whole,
                        "the file is larger than " + limit + " bytes", "split it, or raise the limit"));
                return Optional.empty();
            } else if (isWide(bytes)) {
                found.accept(
                        Diagnostic.error("file.encoding", whole, "the file is UTF-16 or UTF-32, not UTF-8",
                                "save it as UTF-8"));
                return Optional.empty();
            }
            return decode(file.name(), bytes, found);
        } catch (AccessDeniedException e) {
            found.accept(Diagnostic.error("file.unreadable", whole, "the file may not be read",
                    "give yourself the right to read it"));
            return Optional.empty();
        }
    }

    /** A byte order mark of UTF-16 or UTF-32, or a zero in nearly every second byte. */
    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int sample = Math.min(SAMPLE, bytes.length);
        int zeros = 0;
        for (int i = 0; i < sample; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return mark == 0xFEFF || mark == 0xFFFE
                || sample >= 4 && zeros * 5 >= sample * 2 && zeros * 5 <= sample * 4;
    }

    private static Optional<SourceText> decode(String name, byte[] bytes, Consumer<Diagnostic> found) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean malformed = decoder.decode(in, out, true).isError();
        var text = new SourceText(name, unixLines(out.flip().toString()));
        if (malformed) {
            found.accept(Diagnostic.error("file.encoding", text.at(text.text().length()),
                    "byte 0x%02X is not UTF-8".formatted(bytes[in.position()] & 0xFF),
                    "save the file as UTF-8; it may be in Windows-1252 or GB 18030 now"));
            return Optional.empty();
        }
        return hasForbidden(text, found) ? Optional.empty() : Optional.of(text);
    }

    private static String unixLines(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0 ? unmarked : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Tells of control characters, and of the mark of characters lost before. */
    private static boolean hasForbidden(SourceText text, Consumer<Diagnostic> found) {
        boolean forbidden = false;
        int told = 0;
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.text().length() && told < MOST_TOLD; i++) {
            char c = text.text().charAt(i);
            if (isForbidden(c)) {
                forbidden = true;
                told++;
                found.accept(Diagnostic.error(c == 0 ? "file.nul" : "file.control-character",
                        new SourcePosition(text.name(), line, column),
                        "the control character U+%04X stands here".formatted((int) c),
                        c < 0x80
                                ? "delete it"
                                : "write the character that was meant; such a one is left where a text in"
                                        + " Windows-1252 was taken for Latin-1"));
            } else if (c == '\uFFFD') {
                told++;
                found.accept(Diagnostic.warning("file.lost-character",
                        new SourcePosition(text.name(), line, column),
                        "the replacement character U+FFFD stands here: a character was lost earlier",
                        "restore it from the original"));
            }
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : Character.isLowSurrogate(c) ? column : column + 1;
        }
        return forbidden;
    }

    /** What XML 1.0 (production 2, Char) can't hold, and the controls of ISO 6429 that it advises against. */
    private static boolean isForbidden(char c) {
        return c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c <= 0x9F || c == '\uFFFE' || c == '\uFFFF';
    }
}
