package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.people.Users;
import org.duban.registercheck.CheckState;
import org.duban.registercheck.RegisterCheck;
import org.duban.registercheck.RegisterChecks;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people, or one person twice, press at the very same moment, each in a session of theirs. */
@ExtendWith(ArquillianExtension.class)
class SideBySideIT {
  private static final int TIMES = 8;

  @Inject HttpServletRequest request;
  @Inject SignedIn signedIn;
  @Inject RegisterAnswers answers;
  @Inject RegisterChecks checks;
  @Inject Workflow workflow;
  @Inject Users users;
  @Inject Desks desks;
  @Inject Stored stored;

  private final ExecutorService hands = Executors.newFixedThreadPool(2);

  @AfterEach
  void rest() {
    hands.shutdownNow();
  }

  @Test
  void of_two_reviewers_one_gets_the_task_and_one_decides_it() throws Exception {
    Window first = Window.of(request, "shenhe");
    Window second = Window.of(request, "shenhe2");
    for (String unit : units()) {
      TaskId task = answers.reportWrongName(unit);
      claimed(task, together(claim(first, unit), claim(second, unit)));
      decided(task, unit, together(settle(first, task), settle(second, task)));
    }
  }

  @Test
  void a_page_sent_twice_by_one_person_decides_once() throws Exception {
    for (String unit : units()) {
      TaskId task = answers.task(RegisterAnswers.keyOf(unit));
      String clerk = "jb" + unit.toLowerCase(Locale.ROOT);
      Window window = Window.of(request, clerk);
      String marked =
          window.open("registercheck/confirm.xhtml?task=" + task).press("form:markRest");
      Supplier<String> press = press(new Window.Form(window, marked), "form:confirm");
      List<String> pages = together(press, press);

      assertThat(pages)
          .as(unit)
          .map(SideBySideIT::messages)
          .anyMatch(m -> m.contains("已由您办结"))
          .anyMatch(m -> m.contains("核对结果已提交"));
      assertThat(desks.item(task).completedBy()).contains(new UserId(clerk));
      assertThat(entriesOf(unit)).isEqualTo(answers.running(unit).size());
      assertThat(answers.stateOf(RegisterAnswers.keyOf(unit))).isNotEqualTo(CheckState.OPEN);
    }
  }

  private void claimed(TaskId task, List<String> pages) {
    UserId winner = desks.item(task).assignee().orElseThrow();
    assertThat(pages).filteredOn(p -> p.contains("已签收，在")).hasSize(1);
    assertThat(pages)
        .filteredOn(p -> p.contains("已由 " + nameOf(winner) + " 签收"))
        .as("the other is told who was first")
        .hasSize(1);
    signedIn.as(winner.value());
    workflow.release(task);
  }

  private void decided(TaskId task, String unit, List<String> pages) {
    WorkItem item = desks.item(task);
    assertThat(item.getState()).isEqualTo(WorkItem.State.DONE);
    assertThat(pages).filteredOn(p -> p.contains("报来的差异已处理")).as(unit).hasSize(1);
    String first = nameOf(item.completedBy().orElseThrow());
    assertThat(pages).map(SideBySideIT::messages).anyMatch(m -> m.contains("已由 " + first + " 办结"));
    assertThat(answers.namesOf(unit)).containsOnlyOnce(RegisterAnswers.RIGHT_NAME);
  }

  /** What a page says above or beside its buttons. */
  private static String messages(String page) {
    return Pattern.compile("class=\"ui-message[^>]*>(.*?)</div>", Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(m -> m.group(1).replaceAll("<[^>]*>", ""))
        .collect(Collectors.joining(" "));
  }

  private Supplier<String> claim(Window window, String unit) {
    // The list of this unit alone: other tests may have filled the first page.
    Window.Form list = window.open("worklist/my-work.xhtml?list=claimable&unit=" + unit);
    String button = list.named("form:tasks:\\d+:claim");
    return () -> list.press(button);
  }

  private static Supplier<String> settle(Window window, TaskId task) {
    var page = window.open("registercheck/settle-discrepancy.xhtml?task=" + task);
    page.type(page.named("form:[\\w:]+:verdict"), "ACCEPTED");
    return press(page, "form:settle");
  }

  private static Supplier<String> press(Window.Form page, String button) {
    String name = page.named(button);
    return () -> page.press(name);
  }

  /** What both got, each pressing when the other is ready, too. */
  private List<String> together(Supplier<String> first, Supplier<String> second)
      throws InterruptedException, ExecutionException {
    CyclicBarrier start = new CyclicBarrier(2);
    List<Future<String>> both = new ArrayList<>();
    for (Supplier<String> press : List.of(first, second)) {
      both.add(
          hands.submit(
              () -> {
                start.await(30, TimeUnit.SECONDS);
                return press.get();
              }));
    }
    return List.of(both.get(0).get(), both.get(1).get());
  }

  /** Units that no other test uses, with channels and an open task. */
  private List<String> units() {
    ProbeProcesses.await("checks", () -> running().size() > 5 * TIMES);
    List<RegisterCheck> open = running();
    List<String> units =
        open.stream()
            .filter(check -> check.getState() == CheckState.OPEN)
            .map(check -> check.unit().value())
            .filter(unit -> unit.compareTo("530624M") > 0)
            .filter(unit -> !answers.running(unit).isEmpty())
            .sorted()
            .limit(TIMES)
            .toList();
    assertThat(units).hasSize(TIMES);
    return units;
  }

  private List<RegisterCheck> running() {
    return stored.read(() -> checks.listOf(RegisterAnswers.QUARTER));
  }

  private int entriesOf(String unit) {
    return stored.read(() -> answers.load(RegisterAnswers.keyOf(unit)).entries().size());
  }

  private String nameOf(UserId id) {
    return stored.read(() -> users.find(id)).orElseThrow().getDisplayName();
  }
}
