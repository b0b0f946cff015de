/**
 * YAML and JSON as a tree whose every key and value knows its line and column. The only package that sees Jackson and the
 * YAML engine below it; hostile documents (alias bombs, deep nesting, duplicate keys) are refused here.
 */
package press.jubilee.model.reader.internal.yaml;
