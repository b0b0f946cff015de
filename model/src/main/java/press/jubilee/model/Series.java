package press.jubilee.model;

import java.util.Optional;

/** The series the volume belongs to, and its number there as printed. */
public record Series(String title, Optional<String> number) {}
