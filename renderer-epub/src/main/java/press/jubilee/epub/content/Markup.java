package press.jubilee.epub.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.jubilee.epub.publication.Direction;
import press.jubilee.epub.xml.XmlAttributes;
import press.jubilee.model.Language;
import press.jubilee.model.text.Attributes;

/** Attributes that recur. */
final class Markup {

    private Markup() {}

    static XmlAttributes cls(String name) {
        return XmlAttributes.of("class", name);
    }

    /** {@code lang} and {@code xml:lang}, and {@code dir} where the direction turns; nothing where nothing changes. */
    static XmlAttributes language(Optional<Language> own, Language around) {
        return own.filter(l -> !l.equals(around)).map(l -> {
            XmlAttributes tags = XmlAttributes.of("lang", l.tag()).and("xml:lang", l.tag());
            Direction direction = Direction.of(l);
            return direction == Direction.of(around) ? tags : tags.and("dir", direction.word());
        }).orElse(XmlAttributes.NONE);
    }

    /** A class of the house, then those of the author that are names. */
    static XmlAttributes classes(Optional<String> house, Attributes attributes) {
        List<String> own = attributes.classes().stream().filter(c -> c.matches("[A-Za-z][A-Za-z0-9_-]*"))
                .toList();
        String all = Stream.concat(house.stream(), own.stream()).distinct()
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? XmlAttributes.NONE : cls(all);
    }
}
