/**
 * The OpenType font file: its table directory, characters, metrics and layout tables, read straight from the bytes when
 * they are first needed. All offsets are checked; data that contradict the specification (Microsoft/ISO 14496-22) end in
 * a {@link press.jubilee.pdf.font.FaceException} that names file, table and offset.
 */
package press.jubilee.pdf.font.opentype;
