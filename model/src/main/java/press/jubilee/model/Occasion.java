package press.jubilee.model;

import java.util.Optional;
import java.util.OptionalInt;

/** What the volume marks: whose foundation, when, and which anniversary of it. */
public record Occasion(Optional<String> institution, Optional<PartialDate> founded,
        OptionalInt anniversary) {}
