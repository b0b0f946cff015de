package press.jubilee.pdf.flow;

import press.jubilee.model.ArticleId;
import press.jubilee.model.wording.HouseWord;

/**
 * A list that the book makes of itself.
 *
 * @param title over it, in its running heads and where the contents name it
 * @param id where it begins, for links and folios
 */
public record BookList(HouseWord title, ArticleId id) {}
