package press.jubilee.pdf.printer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import press.jubilee.pdf.geometry.Length;
import press.jubilee.pdf.press.PdfX;
import press.jubilee.pdf.style.SpineMargin;

/**
 * A printer's file among the resources: a key, a colon and a value on each line, remarks behind {@code #}. A key that is
 * lacking where it is needed is a fault of the file, and fails.
 */
record ProfileFile(Map<String, String> values) {

    static final List<String> NAMES = List.of("kdp", "ingramspark", "lulu", "offset", "office");

    static PrinterProfile read(String id) {
        try (InputStream in = ProfileFile.class.getResourceAsStream(id + ".txt")) {
            var values = new HashMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .forEach(l -> values.put(l.substring(0, l.indexOf(':')),
                            l.substring(l.indexOf(':') + 1).strip()));
            return new ProfileFile(values).profile(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PrinterProfile profile(String id) {
        String[] pages = of("pages").split(" to ");
        return new PrinterProfile(id, of("name"), YearMonth.parse(of("read")), of("source"),
                Trims.parse(of("trim")), Integer.parseInt(pages[0]), Integer.parseInt(pages[1]),
                Integer.parseInt(of("multiple")), "yes".equals(values.get("last-blank")), inner(),
                Length.parse(of("outer")), Length.parse(of("bleed")), standard(),
                Integer.parseInt(of("ink")), Integer.parseInt(of("resolution")), spine(),
                Optional.ofNullable(values.get("spine-text")).map(t -> OptionalInt.of(Integer.parseInt(t)))
                        .orElse(OptionalInt.empty()));
    }

    private String of(String key) {
        return Optional.ofNullable(values.get(key))
                .orElseThrow(() -> new IllegalStateException("a printer's file without " + key));
    }

    private SpineMargin inner() {
        var bands = new ArrayList<SpineMargin.Band>();
        for (String band : of("inner").split(", *")) {
            String[] cells = band.split(" ");
            bands.add(new SpineMargin.Band(Integer.parseInt(cells[0]), Length.parse(cells[1])));
        }
        return new SpineMargin(bands, Length.parse(of("outer")));
    }

    private PdfX standard() {
        for (PdfX standard : PdfX.values()) {
            if (standard.toString().equals(of("standard"))) {
                return standard;
            }
        }
        throw new IllegalStateException("nobody knows the standard " + of("standard"));
    }

    private Optional<SpineRule> spine() {
        if (!values.containsKey("spine")) {
            return Optional.empty();
        }
        var papers = new HashMap<String, Double>();
        for (String paper : of("spine").split(", *")) {
            String[] cells = paper.split(" ");
            papers.put(cells[0], Double.parseDouble(cells[1].replace("in", "")));
        }
        return Optional.of(new SpineRule(papers, Length.parse(of("spine-base"))));
    }
}
