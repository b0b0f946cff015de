package press.jubilee.epub;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("press.jubilee.epub");

    @Test
    void arrowsPointOneWay() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("door").definedBy("press.jubilee.epub")
                .layer("container").definedBy("press.jubilee.epub.container")
                .layer("inspect").definedBy("press.jubilee.epub.inspect")
                .layer("cover").definedBy("press.jubilee.epub.cover")
                .layer("epubcheck").definedBy("press.jubilee.epub.epubcheck")
                .layer("content").definedBy("press.jubilee.epub.content")
                .layer("publication").definedBy("press.jubilee.epub.publication")
                .layer("second").definedBy("press.jubilee.epub.second")
                .layer("xml").definedBy("press.jubilee.epub.xml")
                .whereLayer("door").mayNotBeAccessedByAnyLayer()
                .whereLayer("container").mayOnlyBeAccessedByLayers("door")
                .whereLayer("inspect").mayOnlyBeAccessedByLayers("door")
                .whereLayer("cover").mayOnlyBeAccessedByLayers("content")
                .whereLayer("epubcheck").mayOnlyBeAccessedByLayers("door")
                .whereLayer("content").mayOnlyBeAccessedByLayers("door")
                .whereLayer("publication").mayOnlyBeAccessedByLayers("door", "container", "content",
                        "second")
                .whereLayer("second").mayOnlyBeAccessedByLayers("door")
                .whereLayer("xml").mayOnlyBeAccessedByLayers("container", "content", "cover", "publication",
                        "second")
                .check(CLASSES);
    }

    @Test
    void onlyTheContainerSeesEpub4j() {
        noClasses().that().resideOutsideOfPackage("press.jubilee.epub.container").should()
                .dependOnClassesThat()
                .resideInAPackage("io.documentnode..").check(CLASSES);
        assertThrows(AssertionError.class, () -> noClasses().should().dependOnClassesThat()
                .resideInAPackage("io.documentnode..").check(CLASSES));
    }

    @Test
    void onlyOnePackageSeesEpubCheck() {
        noClasses().that().resideOutsideOfPackage("press.jubilee.epub.epubcheck").should()
                .dependOnClassesThat().resideInAPackage("com.adobe..").check(CLASSES);
    }

    @Test
    void nothingReadsClockOrDefaultLocale() {
        noClasses().should().callMethod(Locale.class, "getDefault").orShould()
                .callMethod(Instant.class, "now").orShould()
                .callMethod(System.class, "currentTimeMillis").check(CLASSES);
    }
}
