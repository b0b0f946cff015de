package press.jubilee.pdf.press;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A finished file as a whole, as it was read back.
 *
 * @param version of PDF in its header, such as {@code 1.3}
 * @param information the entries of its information dictionary, names without their slash
 * @param catalog the keys of its catalog, without their slash
 * @param scripts whether it has any among its names
 * @param intents the kinds of its output intents, each with its condition; empty where that is not said
 * @param profiles how many of these have a profile in the file
 * @param metadata as text
 */
public record PressDocument(String version, boolean identified,
        Map<String, String> information, Set<String> catalog, boolean scripts,
        Map<String, Optional<String>> intents, int profiles, String metadata, int pages) {

    public PressDocument {
        information = Map.copyOf(information);
        catalog = Set.copyOf(catalog);
        intents = Map.copyOf(intents);
    }
}
