package press.jubilee.examples;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** What a command was given, by the options that it has. */
final class Arguments {

    private final CommandLine given;

    private Arguments(CommandLine given) {
        this.given = given;
    }

    static Arguments of(Options options, List<String> words) throws WrongUsage {
        try {
            return new Arguments(DefaultParser.builder().setAllowPartialMatching(false).get()
                    .parse(options, words.toArray(String[]::new)));
        } catch (UnrecognizedOptionException e) {
            throw new WrongUsage("There is no option " + e.getOption());
        } catch (MissingArgumentException e) {
            throw new WrongUsage("A value is missing behind --" + e.getOption().getLongOpt());
        } catch (ParseException e) {
            throw new WrongUsage(e.getMessage());
        }
    }

    /** A flag without a value. */
    static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }

    /** A flag that has a letter too. */
    static Option flag(char letter, String name, String description) {
        return Option.builder(String.valueOf(letter)).longOpt(name).desc(description).get();
    }

    static Option value(String name, String value, String description) {
        return Option.builder().longOpt(name).hasArg().argName(value).desc(description).get();
    }

    boolean has(String option) {
        return given.hasOption(option);
    }

    Optional<Path> path(String option) throws WrongUsage {
        Optional<String> text = text(option);
        return text.isPresent() ? Optional.of(path(option, text.get())) : Optional.empty();
    }

    /** The folders of an option that may be given more than once; each is there. */
    List<Path> folders(String option) throws WrongUsage {
        List<Path> folders = new ArrayList<>();
        if (given.hasOption(option)) {
            for (String text : given.getOptionValues(option)) {
                Path folder = path(option, text);
                if (!Files.isDirectory(folder)) {
                    throw new WrongUsage("There is no folder " + folder);
                }
                folders.add(folder);
            }
        }
        return folders;
    }

    Optional<Charset> charset(String option) throws WrongUsage {
        Optional<String> name = text(option);
        try {
            return name.map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new WrongUsage("This Java knows no encoding '" + name.orElseThrow() + "'");
        }
    }

    /** The words of an option that may be given once, with commas, or more than once; none where it is not given. */
    <W> List<W> words(String option, List<W> known) throws WrongUsage {
        if (!given.hasOption(option)) {
            return List.of();
        }
        List<String> words = Arrays.stream(given.getOptionValues(option))
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .toList();
        for (String word : words) {
            if (known.stream().noneMatch(w -> w.toString().equalsIgnoreCase(word))) {
                throw new WrongUsage("--" + option + " knows no '" + word + "': it takes "
                        + known.stream().map(Object::toString).collect(Collectors.joining(", ")));
            }
        }
        return known.stream().filter(w -> words.stream().anyMatch(w.toString()::equalsIgnoreCase)).toList();
    }

    /**
     * The word of an option that takes one; empty where it is not given.
     *
     * @param what the words are called, where there are too many
     */
    <W> Optional<W> word(String option, List<W> known, String what) throws WrongUsage {
        List<W> words = words(option, known);
        if (words.size() > 1) {
            throw new WrongUsage("--" + option + " takes one " + what);
        }
        return words.stream().findFirst();
    }

    /** The one word that is no option. */
    Optional<Path> operand(String name) throws WrongUsage {
        List<String> words = given.getArgList();
        if (words.size() > 1) {
            throw new WrongUsage("There is one " + name + " at most: what is '" + words.get(1) + "'?");
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(path(name, words.getFirst()));
    }

    /** As {@link #operand}, of a folder that there is. */
    Optional<CollectionFolder> folder() throws WrongUsage {
        Optional<Path> folder = operand("FOLDER");
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new WrongUsage("There is no folder " + folder.get());
        }
        return folder.map(CollectionFolder::of);
    }

    Optional<String> text(String option) throws WrongUsage {
        String[] values = given.getOptionValues(option);
        if (values != null && values.length > 1) {
            throw new WrongUsage("--" + option + " may be given once");
        }
        return Optional.ofNullable(values).map(v -> v[0]);
    }

    private static Path path(String name, String text) throws WrongUsage {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new WrongUsage(name + ": no file can have the name '" + text + "'");
        }
    }
}
