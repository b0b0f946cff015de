package press.jubilee.model;

import java.util.Optional;

/** Who publishes the volume, and where. */
public record Publisher(String name, Optional<String> place, Optional<String> url) {}
