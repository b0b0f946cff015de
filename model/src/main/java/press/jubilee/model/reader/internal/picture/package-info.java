/**
 * What a picture's file is, told from its bytes without decoding a pixel: format, extent, wholeness. SVG is read by a
 * parser that knows no DTD and fetches nothing. Not for use from outside.
 */
package press.jubilee.model.reader.internal.picture;
