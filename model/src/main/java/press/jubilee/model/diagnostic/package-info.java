/**
 * What is wrong with an editor's input, or what a renderer could not do as well as it should: located, coded, with a
 * hint. Severity is policy, the code is stable, the wording is free to improve.
 */
package press.jubilee.model.diagnostic;
