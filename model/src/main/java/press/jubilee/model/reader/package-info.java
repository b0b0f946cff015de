/**
 * Reads a collection folder into an {@link press.jubilee.model.Anthology}. One door,
 * {@link press.jubilee.model.reader.AnthologyReader}; what is wrong with the folder comes back as diagnostics, all of
 * them, and never as an exception.
 */
package press.jubilee.model.reader;
