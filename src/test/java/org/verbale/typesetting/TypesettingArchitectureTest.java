package org.verbale.typesetting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The stages of typesetting know each other in one direction only. */
class TypesettingArchitectureTest {

  private static final String ROOM = "org.verbale.typesetting";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.verbale");

  @Test
  void only_the_writer_of_pdf_knows_the_pdf_library() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOM + ".pdf")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.openpdf..")
        .check(CLASSES);
  }

  @Test
  void faces_know_nothing_of_lines_and_lines_nothing_of_pages() {
    noClasses()
        .that()
        .resideInAPackage(ROOM + ".font")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOM + ".line", ROOM + ".page", ROOM + ".pdf")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(ROOM + ".line")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOM + ".page", ROOM + ".pdf")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(ROOM + ".page")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOM + ".pdf")
        .check(CLASSES);
  }
}
