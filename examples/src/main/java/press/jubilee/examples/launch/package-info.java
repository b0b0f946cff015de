/**
 * What the jar starts with, compiled for a Java old enough to say that it is too old. On a fitting Java it starts a second
 * one with the options that a command line of this kind wants, since {@code java -jar} has no place for them.
 */
package press.jubilee.examples.launch;
