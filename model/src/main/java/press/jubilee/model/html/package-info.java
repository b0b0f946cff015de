/**
 * HTML as a small immutable tree with places: for raw HTML inside articles and for saved pages. The only package that
 * sees jsoup. It knows nothing of Markdown and judges nothing; {@link press.jubilee.model.html.HtmlReader} is the door.
 */
package press.jubilee.model.html;
