/**
 * Bar codes of books: EAN-13 with the add-on of five figures, after the GS1 General Specifications, section 5.2 (EAN/UPC
 * symbology), which is that of ISO/IEC 15420. Numbers and rectangles only; who draws them chooses ink and face.
 */
package press.jubilee.pdf.barcode;
