/**
 * How a folder becomes an anthology. {@link press.jubilee.model.reader.internal.VolumeReader} leads; each other class
 * reads one thing: the manifest, the people, an article. {@link press.jubilee.model.reader.internal.Form} is the one
 * place where the keys of every group are listed. Not for use from outside.
 */
package press.jubilee.model.reader.internal;
