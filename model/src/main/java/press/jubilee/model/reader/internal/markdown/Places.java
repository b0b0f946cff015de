package press.jubilee.model.reader.internal.markdown;

import press.jubilee.model.diagnostic.SourcePosition;

/** Where the characters of a parsed text stand in their file. */
@FunctionalInterface
interface Places {

    /** @param offset in UTF-16 units from the start of the parsed text; its end is allowed */
    SourcePosition at(int offset);
}
