package press.jubilee.model.reader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which package of the reader may see which. */
class ReaderArrowsTest {

    private static final String INTERNAL = "press.jubilee.model.reader.internal";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("press.jubilee.model");

    @Test
    void onlyOnePackageSeesTheYamlLibraries() {
        noClasses().that().resideOutsideOfPackage(INTERNAL + ".yaml").should().dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml..").check(CLASSES);
    }

    @Test
    void treesAndPicturesKnowNothingOfTheReaderAroundThem() {
        noClasses().that().resideInAnyPackage(INTERNAL + ".yaml", INTERNAL + ".picture").should()
                .dependOnClassesThat().resideInAnyPackage("press.jubilee.model.reader", INTERNAL)
                .check(CLASSES);
    }

    @Test
    void theModelKnowsNoReader() {
        noClasses().that()
                .resideOutsideOfPackages("press.jubilee.model.reader..", "press.jubilee.model.importer..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("press.jubilee.model.reader..", "press.jubilee.model.importer..")
                .check(CLASSES);
    }

    @Test
    void theReaderKnowsNoImporter() {
        noClasses().that().resideInAPackage("press.jubilee.model.reader..").should().dependOnClassesThat()
                .resideInAPackage("press.jubilee.model.importer..").check(CLASSES);
    }
}
