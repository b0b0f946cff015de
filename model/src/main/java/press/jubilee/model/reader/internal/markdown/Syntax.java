package press.jubilee.model.reader.internal.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.superscript.SuperscriptExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** flexmark with the extensions and additions that articles use. Its parsers are immutable and may be shared. */
final class Syntax {

    private static final Parser BODY = options().customBlockParserFactory(new DivisionParser.Factory())
            .customBlockParserFactory(new AttributeLine.Factory()).build();
    private static final Parser INLINE = options().customBlockParserFactory(new WholeText.Factory()).build();

    private Syntax() {}

    /** A body with its blocks. */
    static Document body(String text) {
        return BODY.parse(text);
    }

    /**
     * A document of one {@link WholeText} that holds the inlines of a phrase, whatever its lines begin with; its offsets are greater by
     * the length of {@link WholeText#MARK}.
     */
    static Document inline(String text) {
        return INLINE.parse(WholeText.MARK + text);
    }

    private static Parser.Builder options() {
        var options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create(),
                DefinitionExtension.create(), StrikethroughSubscriptExtension.create(),
                SuperscriptExtension.create()));
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.MIN_HEADER_ROWS, 0);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.WITH_CAPTION, true);
        return Parser.builder(options).customInlineParserExtensionFactory(AttributeMark.marks())
                .customInlineParserExtensionFactory(BareAddress.marks());
    }
}
