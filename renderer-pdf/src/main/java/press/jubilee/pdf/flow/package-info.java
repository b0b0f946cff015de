/**
 * From the model to styled text: {@link press.jubilee.pdf.flow.FlowBuilder} gives each block of an article its style and
 * each word its face. The last package that knows what a quotation or a heading is; from here on there are paragraphs,
 * tables and pictures only.
 */
package press.jubilee.pdf.flow;
