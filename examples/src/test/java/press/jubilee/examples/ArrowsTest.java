package press.jubilee.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The modules' picture, held against the classes of all of them. */
class ArrowsTest {

    private static final String ROOT = "press.jubilee.";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ArrowsTest::isNoTest).importPackages("press.jubilee");

    /** One line of {@code arrows.txt}. */
    record Arrow(String from, List<String> to) {

        static Arrow of(String line) {
            String[] sides = line.split("->", 2);
            return new Arrow(sides[0].strip(),
                    Stream.of(sides[1].strip().split("\\s+")).filter(s -> !s.isEmpty()).toList());
        }

        boolean covers(JavaClass type) {
            return in(from, type.getPackageName());
        }

        boolean allows(JavaClass type) {
            return covers(type) || to.stream().anyMatch(t -> in(t, type.getPackageName()));
        }

        private static boolean in(String pattern, String name) {
            String bare = ROOT
                    + (pattern.endsWith("..") ? pattern.substring(0, pattern.length() - 2) : pattern);
            return name.equals(bare) || pattern.endsWith("..") && name.startsWith(bare + ".");
        }

        @Override
        public String toString() {
            return from + " -> " + String.join(" ", to);
        }
    }

    static List<Arrow> arrows() throws IOException {
        try (InputStream in = ArrowsTest.class.getResourceAsStream("arrows.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(l -> l.contains("->")).map(Arrow::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void aPackageUsesOnlyWhatTheTableAllows(Arrow arrow) {
        classes().that(are("in " + arrow.from(), arrow::covers))
                .should().onlyDependOnClassesThat(are("allowed", t -> !ours(t) || arrow.allows(t)))
                .check(OURS);
    }

    @Test
    void everyPackageIsInTheTable() throws IOException {
        List<Arrow> arrows = arrows();
        var strange = new TreeSet<String>();
        OURS.stream().filter(t -> arrows.stream().noneMatch(a -> a.covers(t)))
                .forEach(t -> strange.add(t.getPackageName()));
        assertEquals(new TreeSet<String>(), strange);
    }

    /** No library is seen by more of our packages than one, icu4j by one in each of two modules; so each can be replaced. */
    @ParameterizedTest
    @CsvSource({
        "tools.jackson,               model.reader.internal..",
        "org.snakeyaml,               model.reader.internal..",
        "com.vladsch.flexmark,        model.reader.internal..",
        "org.jsoup,                   model.html",
        "org.openpdf,                 pdf.write",
        "com.github.weisj,            pdf.picture",
        "com.ibm.icu,                 pdf.shape model.collation",
        "org.apache.fontbox,          pdf.font..",
        "org.apache.pdfbox,           nobody",
        "io.documentnode,             epub.container",
        "org.apache.commons.cli,      examples"})
    void aLibraryIsSeenByOnePackage(String library, String seenBy) {
        List<Arrow> owners = Stream.of(seenBy.split(" ")).map(p -> new Arrow(p, List.of())).toList();
        noClasses().that(are("outside " + seenBy, t -> owners.stream().noneMatch(o -> o.covers(t))))
                .should().dependOnClassesThat().resideInAnyPackage(library + "..")
                .check(OURS);
    }

    @Test
    void theTableIsRead() throws IOException {
        Arrow arrow = Arrow.of("pdf.font.. -> model");
        JavaClass anthology = OURS.get("press.jubilee.model.Anthology");
        assertTrue(arrow.allows(anthology));
        assertFalse(Arrow.of("pdf.font.. -> model.text").allows(anthology));
        assertTrue(arrows().size() > 20);
    }

    /** Other modules' tests are not on this module's class path. */
    private static boolean isNoTest(Location location) {
        return !location
                .contains(ArrowsTest.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> test) {
        return DescribedPredicate.describe(what, test);
    }
}
