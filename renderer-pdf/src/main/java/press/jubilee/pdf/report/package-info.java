/**
 * How well a book could be laid out: {@link press.jubilee.pdf.report.LayoutReport} holds every finding with the place in the
 * source and the printed page, and figures about lines and pages. It is read off the finished pages, so that it tells of
 * what is printed and of nothing else; what the pages do not show, such as what page make-up gave up, comes in as findings.
 */
package press.jubilee.pdf.report;
