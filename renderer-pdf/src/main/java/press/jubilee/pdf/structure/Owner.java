package press.jubilee.pdf.structure;

/**
 * What a thing on a page is to those who do not see it: a part of something that is read, in its place among all that is,
 * or nothing that is read.
 */
public sealed interface Owner permits Tag, Artifact {}
