package press.jubilee.model.importer.internal;

/** What one text has more than another, in one place, carried over into the file's own bytes: its mark, its line ends. */
final class Insertion {

    private Insertion() {}

    /**
     * The raw text with what {@code after} has more than {@code before}.
     *
     * @param raw the file's characters
     * @param before the same without a byte order mark, lines ended by {@code \n}
     */
    static String into(String raw, String before, String after) {
        int start = 0;
        while (start < before.length() && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        String added = after.substring(start, start + after.length() - before.length());
        String lineEnd = raw.contains("\r\n") ? "\r\n" : raw.indexOf('\r') >= 0 ? "\r" : "\n";
        int at = raw.startsWith("\uFEFF") ? 1 : 0;
        for (int i = 0; i < start; i++) {
            at += raw.startsWith("\r\n", at) ? 2 : 1;
        }
        return raw.substring(0, at) + added.replace("\n", lineEnd) + raw.substring(at);
    }
}
