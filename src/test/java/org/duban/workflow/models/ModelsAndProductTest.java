package org.duban.workflow.models;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.duban.faces.Texts;
import org.duban.people.Role;
import org.duban.workflow.CaseDescriber;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.handling.SignatureRound;
import org.duban.workflow.web.TaskPage;
import org.junit.jupiter.api.Test;

/**
 * Diagrams, steps, pages, beans, roles and texts are held against each other, in both directions.
 */
class ModelsAndProductTest {
  private static final Path WEBAPP = Path.of("src/main/webapp");

  private static final JavaClasses PRODUCT =
      new ClassFileImporter().withImportOption(new MainClasses()).importPackages("org.duban");

  /** The classes of the product, wherever the build puts those of the tests. */
  static class MainClasses implements ImportOption {
    private static final Pattern TESTS = Pattern.compile(".*/test(-classes)?/.*");

    @Override
    public boolean includes(Location location) {
      return !location.matches(TESTS);
    }
  }

  @Test
  void every_service_task_has_its_step_and_every_step_its_service_task() {
    Set<String> drawn =
        models()
            .flatMap(m -> m.all(ServiceTask.class).stream())
            .map(ServiceTask::getId)
            .collect(toSet());
    Set<String> coded =
        PRODUCT.stream()
            .filter(c -> c.isAssignableTo(Step.class) && !c.isInterface())
            .map(c -> c.getAnnotationOfType(StepName.class).value())
            .collect(toSet());
    assertThat(coded).containsExactlyInAnyOrderElementsOf(drawn);
  }

  @Test
  void every_form_key_has_its_page_its_title_and_its_bean() {
    for (String formKey : formKeys()) {
      Path page = WEBAPP.resolve(formKey + ".xhtml");
      assertThat(page).as(formKey).exists();
      assertThat(read(page)).as(formKey).contains("#{" + beanOf(formKey) + ".load}");
      assertThat(Texts.has(formKey.replaceAll("[/-]", "_") + ".title")).as(formKey).isTrue();
      assertThat(taskPages()).as(formKey).contains(beanOf(formKey));
    }
  }

  @Test
  void every_task_page_stands_in_a_diagram() {
    Set<String> drawn = formKeys().stream().map(ModelsAndProductTest::beanOf).collect(toSet());
    // A signature that somebody is asked for is a work item of our own: no diagram draws it.
    drawn.add("signaturePage");
    assertThat(WEBAPP.resolve(SignatureRound.PAGE + ".xhtml")).exists();
    assertThat(taskPages()).containsExactlyInAnyOrderElementsOf(drawn);
  }

  @Test
  void every_role_that_a_diagram_names_is_one_of_ours() {
    Set<String> drawn = userTasks().map(UserTask::getCamundaCandidateGroups).collect(toSet());
    assertThat(Role.codes()).containsAll(drawn);
    assertThat(drawn)
        .as("only the administrator has no task in any process")
        .containsAll(
            Role.codes().stream().filter(code -> !code.equals(Role.Names.ADMINISTRATOR)).toList());
  }

  @Test
  void every_process_has_the_one_who_describes_its_cases() {
    long describers =
        PRODUCT.stream()
            .filter(c -> c.isAssignableTo(CaseDescriber.class) && !c.isInterface())
            .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
            .count();
    assertThat(describers).isEqualTo(ProcessKey.values().length);
  }

  private static Stream<ProcessModel> models() {
    return ModelFiles.processes().stream().map(ProcessModel::of);
  }

  private static Stream<UserTask> userTasks() {
    return models().flatMap(m -> m.all(UserTask.class).stream());
  }

  private static Set<String> formKeys() {
    return userTasks()
        .map(UserTask::getCamundaFormKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * {@code rectification/seal-report} is done by {@code sealReportPage}. Two pages are called
   * confirm, and names of beans are one space, so the later one says what it confirms.
   */
  private static String beanOf(String formKey) {
    String name =
        Pattern.compile("-([a-z])")
            .matcher(formKey.substring(formKey.indexOf('/') + 1))
            .replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
    return name + "Page";
  }

  private static Set<String> taskPages() {
    return PRODUCT.stream()
        .filter(c -> c.isAssignableTo(TaskPage.class))
        .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
        .map(JavaClass::getSimpleName)
        .map(n -> Character.toLowerCase(n.charAt(0)) + n.substring(1))
        .collect(toSet());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
