/** What presses ask of a file: PDF/X, and the check of a finished file against it. Knows no layout and no PDF library. */
package press.jubilee.pdf.press;
