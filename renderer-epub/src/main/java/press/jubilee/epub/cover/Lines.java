package press.jubilee.epub.cover;

import java.util.ArrayList;
import java.util.List;

/** Words in as few lines as they need, of about one length. */
final class Lines {

    private Lines() {}

    /** @param ems the measure */
    static List<String> of(String text, double ems, CoverFaces faces) {
        List<String> best = wrap(text, ems, faces);
        int fewest = best.size();
        for (double narrower = ems - 0.5; narrower > 3; narrower -= 0.5) {
            List<String> tried = wrap(text, narrower, faces);
            if (tried.size() > fewest) {
                break;
            }
            best = tried;
        }
        return best;
    }

    /** Parts at spaces and between Han characters, and inside a word only where it alone is too wide. */
    private static List<String> wrap(String text, double ems, CoverFaces faces) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String piece : text.strip()
                .split("(?<=\\s)|(?<=\\p{IsHan})(?![，。：；、！？》”’）])|(?=\\p{IsHan})(?<![《“‘（])")) {
            for (String part : parts(piece, ems, faces)) {
                boolean full = faces.width(line + part.stripTrailing()) > ems;
                if (!line.isEmpty() && full) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.append(part);
            }
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static List<String> parts(String piece, double ems, CoverFaces faces) {
        if (faces.width(piece.stripTrailing()) <= ems) {
            return List.of(piece);
        }
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        piece.codePoints().forEach(c -> {
            if (!part.isEmpty() && faces.width(part + Character.toString(c)) > ems) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(c);
        });
        parts.add(part.toString());
        return parts;
    }
}
