/** What the jar starts with, compiled for a Java old enough to say that it is too old. */
package press.jubilee.examples.launch;
