package press.jubilee.model.importer.internal;

/** A JSON manifest that has no list of articles yet. */
record JsonList(String text) {

    /**
     * The text with a list {@code articles} as the first member.
     *
     * @param open where the object's brace stands
     */
    String withKey(int open, String item) {
        int next = open + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean empty = next < text.length() && text.charAt(next) == '}';
        String gap = text.substring(open + 1, next);
        return text.substring(0, open + 1) + (empty || gap.isEmpty() ? "\n  " : gap) + "\"articles\": [\""
                + item
                + "\"]" + (empty ? "\n" : "," + (gap.isEmpty() ? "\n  " : gap)) + text.substring(next);
    }
}
