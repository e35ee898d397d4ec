package org.duban.workflow.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.people.Role;
import org.duban.people.User;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;
import org.duban.workflow.deployment.ShippedTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of verbs cell by cell: what it allows at a task works there, what it refuses is refused
 * for that reason. Where the diagrams lead on a return or a take back is held by the test beside
 * the diagrams.
 */
class VerbCellsTest {
  private static final Map<String, Role> ROLES =
      ShippedTask.all().stream()
          .collect(Collectors.toMap(t -> t.process() + " " + t.key(), ShippedTask::role));

  private final Office office = new Office();

  record Cell(VerbTable.Row row, Verb verb) {
    @Override
    public String toString() {
      return row.process().id() + " " + row.task() + " " + verb;
    }

    Role role() {
      return ROLES.get(row.process() + " " + row.task());
    }
  }

  static Stream<Cell> cells() {
    return new VerbTable()
        .rows().stream().flatMap(r -> Arrays.stream(Verb.values()).map(v -> new Cell(r, v)));
  }

  static Stream<Cell> allowed() {
    return cells().filter(c -> c.row().refusal(c.verb()).isEmpty());
  }

  static Stream<Cell> refused() {
    return cells().filter(c -> c.row().refusal(c.verb()).isPresent());
  }

  @ParameterizedTest
  @MethodSource("refused")
  void a_verb_without_a_meaning_is_refused_for_the_tables_reason(Cell cell) {
    WorkItem task = office.task(cell.row().process(), cell.row().task(), cell.role());
    User me = office.person(cell.role(), 1);
    NoMeaning reason = cell.row().refusal(cell.verb()).orElseThrow();

    assertThatThrownBy(doing(cell, task, me))
        .isInstanceOfSatisfying(
            VerbHasNoMeaning.class, e -> assertThat(e.reason()).isEqualTo(reason));
    assertThat(office.record).isEmpty();
    assertThat(office.copies).isEmpty();
    assertThat(office.offers().of(task, office.as(me).currentUser().actor()))
        .filteredOn(o -> o.address().equals(cell.verb().name()))
        .extracting(VerbOffer::whyNot)
        .containsExactly("NoMeaning." + reason);
  }

  @ParameterizedTest
  @MethodSource("allowed")
  void a_verb_with_a_meaning_has_its_effect(Cell cell) throws Throwable {
    WorkItem task = office.task(cell.row().process(), cell.row().task(), cell.role());
    User me = office.person(cell.role(), 1);
    UserId mine = me.id();

    doing(cell, task, me).call();

    switch (cell.verb()) {
      case TRANSFER -> {
        assertThat(task.assignee()).isPresent().isNotEqualTo(Optional.of(mine));
        assertRecorded(Deed.TRANSFERRED);
      }
      case DELEGATE -> {
        assertThat(task.owner()).contains(mine);
        assertRecorded(Deed.DELEGATED);
      }
      case RETURN -> assertThat(task.outcome()).contains(Outcome.RETURNED);
      case TAKE_BACK -> assertRecorded(Deed.TAKEN_BACK);
      case SIGN_BEFORE -> {
        assertThat(task.isHeld()).isTrue();
        assertThat(office.signaturesOf(task.id())).hasSize(1);
      }
      case COUNTERSIGN -> {
        assertThat(task.isHeld()).isTrue();
        assertThat(office.signaturesOf(task.id())).hasSize(2);
      }
      case SIGN_AFTER -> {
        assertThat(task.assignee()).isPresent().isNotEqualTo(Optional.of(mine));
        assertRecorded(Deed.SIGNED_AND_PASSED_ON);
      }
      case REMOVE_SIGNER -> {
        assertThat(task.isHeld()).isFalse();
        assertRecorded(Deed.SIGNERS_ASKED, Deed.SIGNER_LET_OFF);
      }
      case COPY -> {
        assertThat(office.copies).extracting(CaseCopy::getKind).contains(CaseCopy.Kind.COPY);
        assertThat(task.isHeld()).isFalse();
      }
      case CIRCULATE ->
          assertThat(office.copies)
              .extracting(CaseCopy::getKind)
              .contains(CaseCopy.Kind.CIRCULATION);
      case KEEP_DRAFT -> {
        assertThat(task.isOpen()).isTrue();
        assertThat(office.drafts.count(mine)).isEqualTo(1);
      }
      case URGE -> {
        assertRecorded(Deed.URGED);
        assertThat(office.told()).contains(mine);
      }
    }
  }

  private void assertRecorded(Deed... deeds) {
    assertThat(office.record).extracting(Handling::getDeed).containsExactly(deeds);
  }

  private ThrowingCallable doing(Cell cell, WorkItem task, User me) {
    TaskId id = task.id();
    office.as(me);
    return switch (cell.verb()) {
      case TRANSFER -> () -> office.transfer().transfer(id, first(Verb.TRANSFER, task, me), "");
      case DELEGATE -> () -> office.delegate().delegate(id, colleague(cell), "");
      case RETURN ->
          () -> {
            office.desk().take(id, Verb.RETURN);
            office.done(task, Outcome.RETURNED, "请修改");
          };
      case TAKE_BACK -> () -> takeBack(cell, task);
      case SIGN_BEFORE ->
          () -> office.ask().ask(id, Countersign.Mode.ALL, List.of(colleague(cell)), "");
      case COUNTERSIGN -> () -> office.ask().ask(id, Countersign.Mode.ALL, colleagues(cell), "");
      case SIGN_AFTER -> () -> office.passOn().pass(id, colleague(cell), "拟同意");
      case REMOVE_SIGNER ->
          () -> {
            if (cell.row().refusal(Verb.COUNTERSIGN).isEmpty()) {
              office.ask().ask(id, Countersign.Mode.ALL, List.of(colleague(cell)), "");
            }
            office.remove().remove(id, colleague(cell));
          };
      case COPY -> () -> office.show().show(id, CaseCopy.Kind.COPY, colleagues(cell), "");
      case CIRCULATE ->
          () -> office.show().show(id, CaseCopy.Kind.CIRCULATION, colleagues(cell), "");
      case KEEP_DRAFT ->
          () -> office.keepDraft().keep(new FormKey("/page.xhtml?task=" + id), "[]", 0);
      case URGE ->
          () -> {
            Role other = cell.role() == Role.REVIEWER ? Role.SECTION_CHIEF : Role.REVIEWER;
            office.as(office.person(other, 1)).urge(1).urge(id, "请尽快");
          };
    };
  }

  private void takeBack(Cell cell, WorkItem task) {
    office.done(task, Outcome.SUBMITTED, "");
    WorkItem next = office.after(task, "next", Role.REVIEWER);
    List<Object> put = new ArrayList<>();
    TakesBack way = way(cell.row().process(), cell.row().task(), put);
    office.takeBack(leaving(put), way).takeBack(task.id());
    assertThat(put).containsExactly(Office.CASE, next.id(), Outcome.RETURNED);
  }

  /** Writes down which case was put back. */
  private static TakesBack way(ProcessKey process, String task, List<Object> put) {
    return new TakesBack() {
      @Override
      public ProcessKey process() {
        return process;
      }

      @Override
      public Map<Way, Outcome> ways() {
        return Map.of(new Way(task, "next"), Outcome.RETURNED);
      }

      @Override
      public void takeBack(CaseKey key, Way way, UserId by) {
        put.add(key);
      }
    };
  }

  /** Writes down which task was left, and how. */
  private static Workflow leaving(List<Object> put) {
    return (Workflow)
        Proxy.newProxyInstance(
            VerbCellsTest.class.getClassLoader(),
            new Class<?>[] {Workflow.class},
            (proxy, method, arguments) -> {
              put.addAll(Arrays.asList(arguments));
              return null;
            });
  }

  private UserId first(Verb verb, WorkItem task, User me) {
    return office.colleagues().whoMay(verb, task, me).get(0).id();
  }

  private UserId colleague(Cell cell) {
    return office.person(cell.role(), 2).id();
  }

  private List<UserId> colleagues(Cell cell) {
    return List.of(office.person(cell.role(), 2).id(), office.person(cell.role(), 3).id());
  }
}
