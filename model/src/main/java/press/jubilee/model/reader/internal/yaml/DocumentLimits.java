package press.jubilee.model.reader.internal.yaml;

/**
 * How far a YAML or JSON document may go.
 *
 * @param length the most characters; the YAML engine copies much of what it scans, and takes at most 3 million
 * @param nesting the deepest level of groups and lists, at most 400
 * @param values the most values, counted anew for each alias that names them
 * @param aliases the most aliases
 */
public record DocumentLimits(int length, int nesting, int values, int aliases) {}
