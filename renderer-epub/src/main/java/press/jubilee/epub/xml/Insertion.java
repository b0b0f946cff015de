package press.jubilee.epub.xml;

/**
 * What is written among words.
 *
 * @param letters how many letters and digits of the words come before it
 * @param write must write no words itself
 */
public record Insertion(int letters, Runnable write) {}
