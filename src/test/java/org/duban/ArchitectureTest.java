package org.duban;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.shared.DomainException;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;

/** The package graph and the twelve rules, as far as a machine can hold them. */
@AnalyzeClasses(packages = "org.duban", importOptions = ArchitectureTest.MainClasses.class)
class ArchitectureTest {
  /** The classes of the product, wherever the build puts those of the tests. */
  static class MainClasses implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.matches(Pattern.compile(".*/test(-classes)?/.*"));
    }
  }

  private static final String BASE = "org.duban.";
  private static final String ROOT = "org.duban.(*)";

  private static final Set<String> BELOW =
      Set.of("shared", "people", "document", "workflow", "faces");

  /** Who may use whom; a package that is not here, or an arrow that is not here, fails. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("shared", Set.of()),
          Map.entry("people", Set.of("shared", "faces")),
          Map.entry("document", Set.of("shared", "people")),
          Map.entry("audit", Set.of("shared", "people")),
          Map.entry("faces", Set.of("shared", "people")),
          Map.entry("workflow", Set.of("shared", "people", "faces")),
          Map.entry("register", BELOW),
          Map.entry("registercheck", with(BELOW, "register")),
          Map.entry("reconciliation", with(BELOW, "register")),
          Map.entry("inspection", with(BELOW, "register", "registercheck")),
          Map.entry("circular", with(BELOW, "register", "registercheck", "inspection")),
          Map.entry("rectification", with(BELOW, "register", "inspection", "circular")),
          Map.entry("recheck", with(BELOW, "register", "inspection", "rectification")),
          Map.entry(
              "escalation",
              with(BELOW, "register", "inspection", "circular", "rectification", "recheck")),
          Map.entry("selfcheck", with(BELOW, "register")),
          Map.entry("worklist", Set.of("workflow", "people", "faces", "shared")),
          Map.entry(
              "home",
              Set.of("registercheck", "rectification", "workflow", "people", "faces", "shared")),
          Map.entry(
              "administration",
              Set.of("workflow", "people", "audit", "faces", "document", "shared")),
          Map.entry(
              "demo",
              with(
                  BELOW,
                  "register",
                  "registercheck",
                  "inspection",
                  "circular",
                  "rectification",
                  "recheck",
                  "escalation",
                  "selfcheck")),
          Map.entry("server", Set.of("shared", "people", "workflow")));

  private static Set<String> with(Set<String> base, String... more) {
    Set<String> all = new TreeSet<>(base);
    all.addAll(Set.of(more));
    return all;
  }

  private static String slice(JavaClass type) {
    return type.getPackageName().substring(BASE.length()).split("\\.")[0];
  }

  @ArchTest
  static void every_package_and_every_arrow_is_declared(JavaClasses all) {
    Set<String> undeclared = new TreeSet<>();
    for (JavaClass type : all) {
      if (!MAY_USE.containsKey(slice(type))) {
        undeclared.add("package " + slice(type));
      }
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith(BASE)
            && !slice(target).equals(slice(type))
            && !MAY_USE.getOrDefault(slice(type), Set.of()).contains(slice(target))) {
          undeclared.add(type.getName() + " -> " + target.getName());
        }
      }
    }
    assertThat(undeclared).isEmpty();
  }

  @ArchTest
  static void every_declared_package_exists(JavaClasses all) {
    Set<String> found = all.stream().map(ArchitectureTest::slice).collect(Collectors.toSet());
    assertThat(found).containsAll(MAY_USE.keySet());
  }

  @ArchTest
  static final ArchRule pages_of_a_package_apart_there_is_no_cycle =
      slices()
          .matching(ROOT + "..")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              resideInAPackage("org.duban.people.web"), resideInAPackage("org.duban.."))
          .ignoreDependency(
              resideInAPackage("org.duban.workflow.web"), resideInAPackage("org.duban.."));

  @ArchTest
  static final ArchRule only_one_package_knows_the_engine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.duban.workflow.camunda")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..");

  @ArchTest
  static final ArchRule only_jpa_rooms_know_the_entity_manager =
      noClasses()
          .that()
          .resideOutsideOfPackages("..jpa")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.persistence.EntityManager");

  @ArchTest
  static final ArchRule only_pages_know_faces =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.duban.faces..", "org.duban.*.web")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

  @ArchTest
  static final ArchRule rooms_do_not_know_each_other_web =
      noClasses()
          .that()
          .resideInAPackage("org.duban.*.web")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.duban.*.jpa", "org.duban.*.process");

  @ArchTest
  static final ArchRule rooms_do_not_know_each_other_process =
      noClasses()
          .that()
          .resideInAPackage("org.duban.*.process")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.duban.*.jpa", "org.duban.*.web");

  @ArchTest
  static final ArchRule a_root_does_not_know_its_rooms =
      noClasses()
          .that()
          .resideInAPackage("org.duban.*")
          .and()
          .resideOutsideOfPackage("org.duban.server")
          .should()
          .dependOnClassesThat(
              are(
                  resideInAPackage("org.duban.*.jpa")
                      .or(resideInAPackage("org.duban.*.process"))
                      .or(resideInAPackage("org.duban.workflow.camunda"))));

  @ArchTest
  static final ArchRule steps_are_named_and_live_in_process_rooms =
      classes()
          .that()
          .implement(Step.class)
          .should()
          .beAnnotatedWith(StepName.class)
          .andShould()
          .resideInAPackage("org.duban.*.process")
          .andShould()
          .haveSimpleNameEndingWith("Step");

  @ArchTest
  static final ArchRule page_beans_are_called_page =
      classes()
          .that()
          .resideInAPackage("org.duban.*.web")
          .and()
          .areAnnotatedWith("jakarta.inject.Named")
          .should()
          .haveSimpleNameEndingWith("Page");

  @ArchTest
  static final ArchRule a_use_case_has_one_public_method =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .should(new OnePublicMethod());

  /** The lists of tasks and the seam itself are for every task. */
  @ArchTest
  static final ArchRule a_use_case_asks_the_task_that_it_is_given =
      methods()
          .that()
          .areDeclaredInClassesThat(
              resideInAPackage("org.duban.*")
                  .and(not(resideInAnyPackage("org.duban.workflow", "org.duban.worklist"))))
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .and(describe("take a task", AskedForItsTask::takesTask))
          .should(new AskedForItsTask());

  /**
   * The server knows a session bean by its simple name and refuses the whole deployment otherwise.
   */
  @ArchTest
  static void no_two_session_beans_bear_the_same_name(JavaClasses all) {
    assertThat(
            all.stream()
                .filter(
                    c -> c.isAnnotatedWith(Stateless.class) || c.isAnnotatedWith(Singleton.class))
                .map(JavaClass::getSimpleName))
        .doesNotHaveDuplicates();
  }

  @ArchTest
  static final ArchRule refusals_are_named_by_the_fact =
      classes()
          .that()
          .areAssignableTo(DomainException.class)
          .should()
          .haveSimpleNameNotEndingWith("Exception")
          .orShould()
          .haveFullyQualifiedName(DomainException.class.getName());

  /** The server names an enterprise bean by its simple name and refuses to start with two. */
  @ArchTest
  static void no_two_enterprise_beans_share_a_name(JavaClasses all) {
    assertThat(
            all.stream()
                .filter(
                    c -> c.isAnnotatedWith(Stateless.class) || c.isAnnotatedWith(Singleton.class))
                .map(JavaClass::getSimpleName))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @ArchTest
  static final ArchRule nobody_asks_the_machines_clock =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.duban.server.ServerClock")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule old_dates_stay_at_the_engines_edge =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.duban.workflow.camunda")
          .should()
          .dependOnClassesThat(are(nameMatching("java\\.util\\.(Date|Calendar)")));
}
