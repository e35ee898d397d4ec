package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.duban.people.Role;
import org.duban.people.Someone;
import org.duban.rectification.jpa.RectificationTable;
import org.duban.shared.DomainException;
import org.duban.shared.FiredEvents;
import org.duban.shared.TwoServers;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.TasksInMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two clerks of one unit at one report. */
class ReportAtTheSameMomentTest {
  private final TwoServers servers =
      new TwoServers(
          "report",
          RectificationCase.class,
          ReportedCase.class,
          DisputableCase.class,
          OrderedCase.class,
          RectificationItem.class,
          FoundProblem.class);

  @BeforeEach
  void a_report_that_is_complete() {
    RectificationCase made = Cases.complete(Cases.writing());
    made.getItems().forEach(item -> Cases.number(item, 0));
    servers.inTransaction(
        em -> {
          RectificationTable.on(em).add(made);
          return true;
        });
  }

  @AfterEach
  void end() {
    servers.close();
  }

  @Test
  void a_report_is_not_handed_in_without_the_evidence_that_a_colleague_takes_away()
      throws Exception {
    assertThat(servers.bothAtOnce(desk(Desk::detach), desk(Desk::submit)))
        .containsExactly("done", "ReportIncomplete");
    assertThat(state()).isEqualTo(CaseState.WRITING);
  }

  @Test
  void evidence_of_a_report_that_was_just_handed_in_stays() throws Exception {
    assertThat(servers.bothAtOnce(desk(Desk::submit), desk(Desk::detach)))
        .containsExactly("done", "NotAtThisStep");
    assertThat(state()).isEqualTo(CaseState.SEALING);
  }

  private CaseState state() {
    return servers.inTransaction(
        em -> RectificationTable.on(em).get(Cases.ordered().key()).getState());
  }

  private static Function<EntityManager, String> desk(Consumer<Desk> work) {
    return em -> {
      try {
        work.accept(new Desk(RectificationTable.on(em)));
        return "done";
      } catch (DomainException refused) {
        return refused.getClass().getSimpleName();
      }
    };
  }

  /** A clerk before the report. */
  private static final class Desk {
    private final Rectifications cases;
    private final Someone clerk = new Someone(Cases.CLERK.value(), Cases.UNIT, Role.UNIT_CLERK);
    private final TasksInMemory workflow =
        new TasksInMemory(clerk, Instant.parse("2021-08-05T02:00:00Z"));
    private final TaskId task;

    Desk(Rectifications cases) {
      this.cases = cases;
      this.task =
          workflow.open(
              ProcessKey.RECTIFICATION,
              "writeReport",
              Cases.ordered().key(),
              Role.UNIT_CLERK,
              Cases.UNIT);
    }

    void submit() {
      new SubmitReport(new TaskCases(workflow, cases), workflow, clerk, new FiredEvents<>())
          .submit(task, "");
    }

    void detach() {
      var tasks = new TaskCases(workflow, cases);
      // The task is looked at as in the use case, so that the item is read as late as there.
      RectificationCase found = tasks.open(task, "writeReport");
      RectificationItem item = found.openItems().get(0);
      new DetachEvidence(tasks, clerk)
          .detach(task, item.getId(), item.getEvidence().get(0).fileId());
    }
  }
}
