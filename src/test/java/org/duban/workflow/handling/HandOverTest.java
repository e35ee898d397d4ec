package org.duban.workflow.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.people.Role.ADMINISTRATOR;
import static org.duban.people.Role.REVIEWER;
import static org.duban.people.Role.SECTION_CHIEF;
import static org.duban.people.Role.UNIT_CLERK;
import static org.duban.people.Role.UNIT_LEADER;
import static org.duban.workflow.ProcessKey.RECTIFICATION;

import java.util.List;
import org.duban.people.User;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskAlreadyDone;
import org.duban.workflow.WorkItem;
import org.junit.jupiter.api.Test;

/** What an administrator does with the tasks of somebody who leaves. */
class HandOverTest {
  private final Office office = new Office();
  private final User administrator = office.person(ADMINISTRATOR, 1);
  private final User leaving = office.person(UNIT_CLERK, 1);
  private final User next = office.person(UNIT_CLERK, 2);
  private final User third = office.person(UNIT_CLERK, 3);

  private WorkItem claimed() {
    WorkItem task = office.task(RECTIFICATION, "writeReport", UNIT_CLERK);
    task.claim(office.as(leaving).currentUser().actor());
    return task;
  }

  private void handOver(WorkItem task, User from, User to) {
    office.as(administrator).handOver().handOver(task.id(), from.id(), to.id(), "调离");
  }

  @Test
  void the_next_person_has_the_task_is_told_and_the_record_names_who_gave_it() {
    WorkItem task = claimed();
    handOver(task, leaving, next);

    assertThat(task.assignee()).contains(next.id());
    assertThat(office.told()).containsExactly(next.id());
    assertThat(office.record).extracting(Handling::getDeed).containsExactly(Deed.HANDED_OVER);
    assertThat(office.record.get(0).actor()).isEqualTo(administrator.id());
  }

  @Test
  void only_somebody_of_the_same_role_gets_it() {
    WorkItem task = claimed();

    assertThatThrownBy(() -> handOver(task, leaving, office.person(UNIT_LEADER, 1)))
        .isInstanceOf(PersonNotSuitable.class);
    assertThat(task.assignee()).contains(leaving.id());
  }

  @Test
  void what_somebody_else_has_or_has_done_is_left_alone() {
    WorkItem task = claimed();
    assertThatThrownBy(() -> handOver(task, third, next)).isInstanceOf(NotYourTask.class);
    office.as(leaving).done(task, Outcome.SUBMITTED, "");
    assertThatThrownBy(() -> handOver(task, leaving, next)).isInstanceOf(TaskAlreadyDone.class);
  }

  @Test
  void lent_work_comes_back_to_the_next_person_when_its_owner_leaves() {
    WorkItem task = claimed();
    office.as(leaving).delegate().delegate(task.id(), third.id(), "");
    handOver(task, leaving, next);

    assertThat(task.assignee()).contains(third.id());
    office.as(third).giveBack().giveBack(task.id(), "已填");
    assertThat(task.assignee()).contains(next.id());
  }

  @Test
  void a_task_that_waits_for_signatures_goes_on_waiting_in_the_next_hands() {
    User reviewer = office.person(REVIEWER, 1);
    User other = office.person(REVIEWER, 2);
    User chief = office.person(SECTION_CHIEF, 1);
    WorkItem task = office.task(RECTIFICATION, "reviewByCity", REVIEWER);
    office.as(reviewer).ask().ask(task.id(), Countersign.Mode.ALL, List.of(chief.id()), "");
    WorkItem signature = office.mine(chief).get(0);

    handOver(task, reviewer, other);

    assertThat(task.isHeld()).isTrue();
    office.as(chief).sign().give(signature.id(), true, "");
    office.as(other).done(task, Outcome.APPROVED, "");
  }

  @Test
  void a_signature_is_never_handed_over() {
    User reviewer = office.person(REVIEWER, 1);
    User chief = office.person(SECTION_CHIEF, 1);
    WorkItem task = office.task(RECTIFICATION, "reviewByCity", REVIEWER);
    office.as(reviewer).ask().ask(task.id(), Countersign.Mode.ALL, List.of(chief.id()), "");
    WorkItem signature = office.mine(chief).get(0);

    assertThatThrownBy(() -> handOver(signature, chief, office.person(REVIEWER, 3)))
        .isInstanceOf(NotYourTask.class);
  }
}
