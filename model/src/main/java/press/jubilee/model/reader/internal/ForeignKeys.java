package press.jubilee.model.reader.internal;

import java.util.Set;

/** The keys that pandoc, Quarto, Hugo and Jekyll files carry for those tools' own ends. */
final class ForeignKeys {

    static final Set<String> NONE = Set.of();

    static final Set<String> NAME = words("dropping-particle non-dropping-particle suffix prefix");

    static final Set<String> AFFILIATION = words(
            """
                    id ref number department group city region state country url address postal-code isni ringgold ror""");

    static final Set<String> PERSON = words("""
            attributes corresponding deceased degree degrees email equal-contributor fax github homepage image
            note number phone title twitter url website""");

    static final Set<String> ARTICLE = words("""
            CJKmainfont ShowToc abstract-title aliases appendix-style aside audio author_profile
            biblio-style bibliography book cascade chapters citation citation-location citeproc
            classes classoption code-copy code-fold code-line-numbers code-links code-overflow
            code-summary code-tools collection colorlinks comments copyright cover crossref csl
            css date-format date-modified dir documentclass doi echo email engine
            excerpt_separator execute expiryDate featured_image filters fontenc fontfamily
            fontsize format format-links freeze funding geometry google-scholar has_children
            header header-includes headless highlight-style id image image-alt images
            include-after include-after-body include-before include-before-body
            include-in-header indent index institute isCJKLanguage jupyter keep-md keep-tex
            kernelspec knitr last_modified_at lastmod layout license lightbox linestretch link
            link-citations linkcolor listing lof lot mainfont margin margin-left margin-right
            markup math mathjax menu menus modified monofont nav nav_exclude nav_order navbar
            nocite number-depth number-sections numbersections order other-links output
            output-file outputs page-layout pagestyle pagetitle papersize params parent
            pdf-engine permalink profile project publishDate published_at read_time readingTime
            redirect_from redirect_to ref reference-location references related render resources
            robots sansfont search seo server share showToc sidebar sitemap slug subject
            suppress-bibliography tbl-cap-location template thanks theme theorems thumbnail
            title-block-banner title-block-style title-meta title-prefix toc toc-depth
            toc-location toc-title toc_label toc_sticky top-level-division translationKey
            twitter type url urlcolor uuid version videos website weight""");

    private ForeignKeys() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
