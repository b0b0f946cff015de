/** Files that come to stand under their names whole or not at all; both renderers write through it. */
package press.jubilee.model.file;
