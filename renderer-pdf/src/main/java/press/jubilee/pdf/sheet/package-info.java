/**
 * Pages on sheets of paper, for an office's printer: which page lies where as pure numbers, and the laid-out pages put there.
 */
package press.jubilee.pdf.sheet;
