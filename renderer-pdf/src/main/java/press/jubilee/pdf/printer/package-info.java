/**
 * Printers, and what each asks of a book: data with its source and its date, one file a printer, and the checks of a layout
 * against it.
 */
package press.jubilee.pdf.printer;
