package org.verbale;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The plan of the house. The data walks through the rooms in one direction; a room may use those
 * before it, never those after it, which learn what they need by CDI events.
 */
@AnalyzeClasses(packages = "org.verbale", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** The walk of the data. */
  private static final List<String> WAY =
      List.of("mandate", "request", "submission", "translation", "report", "publication");

  /** The document, its setting and its languages: no data, no web, usable without a server. */
  private static final List<String> PURE = List.of("document", "typesetting", "language");

  /** What every room of the way may use; it knows no feature. */
  private static final List<String> BASE = List.of("time", "mail", "audit", "web", "emblem");

  private static final Set<Class<?>> CALENDARS =
      Set.of(
          Clock.class,
          Instant.class,
          LocalDate.class,
          LocalDateTime.class,
          OffsetDateTime.class,
          ZonedDateTime.class);

  @ArchTest
  static void the_data_walks_in_one_direction(JavaClasses house) {
    for (int room = 0; room < WAY.size() - 1; room++) {
      noneUses(List.of(WAY.get(room)), WAY.subList(room + 1, WAY.size())).check(house);
    }
  }

  @ArchTest
  static void the_missions_know_nothing_of_the_way(JavaClasses house) {
    noneUses(List.of("mission"), WAY).check(house);
  }

  @ArchTest
  static void the_base_knows_no_feature(JavaClasses house) {
    var features = new ArrayList<>(WAY);
    features.add("mission");
    noneUses(BASE, features).check(house);
  }

  @ArchTest
  static void nothing_depends_on_the_demo_data(JavaClasses house) {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.verbale.demodata..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.verbale.demodata..")
        .check(house);
  }

  @ArchTest
  static void documents_and_languages_are_pure(JavaClasses house) {
    var others =
        resideInAPackage("org.verbale..")
            .and(DescribedPredicate.not(resideInAnyPackage(packages(PURE))));
    var machinery =
        resideInAnyPackage(
            "jakarta.persistence..",
            "jakarta.inject..",
            "jakarta.enterprise..",
            "jakarta.ws.rs..",
            "io.quarkus..",
            "org.hibernate..");
    noClasses()
        .that()
        .resideInAnyPackage(packages(PURE))
        .should()
        .dependOnClassesThat(others.or(machinery))
        .allowEmptyShould(true)
        .check(house);
  }

  @ArchTest
  static final ArchRule only_typesetting_writes_pdf =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.verbale.typesetting..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.openpdf..");

  @ArchTest
  static final ArchRule operations_alone_open_transactions =
      classes()
          .that(openTransactions())
          .should()
          .notBeAnnotatedWith(Path.class)
          .andShould()
          .notBeAnnotatedWith(Entity.class)
          .andShould()
          .notBeAssignableTo(PanacheRepositoryBase.class)
          .because("a transaction is one operation with a verb for its name, such as SubmitReply")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_clock_is_injected =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.verbale.time..")
          .should()
          .callMethodWhere(asksTheServerForTheTime())
          .because("deadlines are decided, and tested, by the injected clock");

  @ArchTest
  static final ArchRule demo_and_test_rooms_are_not_part_of_the_product =
      noClasses()
          .should()
          .resideInAnyPackage("org.verbale.demo..", "org.verbale.testing..", "org.verbale.bench..");

  @ArchTest
  static final ArchRule rooms_form_no_cycle =
      slices()
          .matching("org.verbale.(*)..")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              resideInAnyPackage(packages(PURE)), DescribedPredicate.<JavaClass>alwaysTrue())
          .allowEmptyShould(true);

  private static ArchRule noneUses(List<String> rooms, List<String> others) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages(rooms))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages(others)))
        .allowEmptyShould(true);
  }

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> "org.verbale." + room + "..").toArray(String[]::new);
  }

  private static DescribedPredicate<JavaClass> openTransactions() {
    return DescribedPredicate.describe(
        "open transactions",
        type ->
            type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream()
                    .anyMatch(method -> method.isAnnotatedWith(Transactional.class)));
  }

  private static DescribedPredicate<JavaMethodCall> asksTheServerForTheTime() {
    return DescribedPredicate.describe(
        "ask the server for the time",
        call ->
            CALENDARS.stream().anyMatch(call.getTargetOwner()::isEquivalentTo)
                && (call.getName().equals("now") || call.getName().startsWith("system"))
                // now(clock) asks the injected clock.
                && call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)));
  }
}
