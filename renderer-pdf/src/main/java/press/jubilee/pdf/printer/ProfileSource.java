package press.jubilee.pdf.printer;

import java.time.YearMonth;

/**
 * Where figures of a printer come from.
 *
 * @param read the month as of which they stand
 * @param what in words: who says so, and how it was learnt
 */
public record ProfileSource(YearMonth read, String what) {}
