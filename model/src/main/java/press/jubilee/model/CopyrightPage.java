package press.jubilee.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the editor gives for a Chinese copyright page (版权页): the version record of GB/T 12450 and the CIP block of
 * GB/T 12451. What is not given is filled in from the volume as far as it is known there.
 *
 * @param given the fields that are printed as they stand here
 * @param cip the block as the agency issued it, a line each; empty for none
 */
public record CopyrightPage(Map<Field, String> given, List<String> cip) {

    public static final CopyrightPage NONE = new CopyrightPage(Map.of(), List.of());

    public CopyrightPage {
        var inOrder = new EnumMap<Field, String>(Field.class);
        inOrder.putAll(given);
        given = Collections.unmodifiableMap(inOrder);
        cip = List.copyOf(cip);
    }

    public Optional<String> given(Field field) {
        return Optional.ofNullable(given.get(field));
    }

    public boolean isEmpty() {
        return given.isEmpty() && cip.isEmpty();
    }

    /** The fields of the version record, in the order in which they are printed. */
    public enum Field {
        TITLE("书名", "書名"), AUTHOR("著者", "著者"), EDITOR("编者", "編者"), TRANSLATOR("译者", "譯者"),
        PUBLISHER("出版者", "出版者"), ADDRESS("地址", "地址"), PRINTER("印刷者", "印刷者"),
        DISTRIBUTOR("发行者", "發行者"),
        /** The sheet and what part of it a page is, with the page's size: {@code 880 mm × 1230 mm 1/32}. */
        FORMAT("开本", "開本"),
        /** How many sheets a copy takes: the pages by the pages on one side of a sheet. */
        SHEETS("印张", "印張"),
        /** Of the text, in thousands. */
        WORDS("字数", "字數"),
        /** Of leaves outside the count of pages. */
        PLATES("插页", "插頁"), EDITION("版次", "版次"), IMPRESSION("印次", "印次"), PRINT_RUN("印数", "印數"),
        ISBN("书号", "書號"), PRICE("定价", "定價"), RIGHTS("版权", "版權");

        private final String simplified;
        private final String traditional;

        Field(String simplified, String traditional) {
            this.simplified = simplified;
            this.traditional = traditional;
        }

        /** What stands before it, in the characters of a Chinese language. */
        public String label(Language language) {
            return language.isTraditionalChinese() ? traditional : simplified;
        }
    }
}
