package press.jubilee.examples;

import press.jubilee.model.ArticleId;

/** An article's file of its own, as the report tells it. */
record OffprintFile(ArticleId article, String name, int pages, long bytes, String sha256) {}
