package org.duban.workflow.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.workflow.ProcessKey.RECTIFICATION;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.duban.people.Role;
import org.duban.people.User;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;
import org.junit.jupiter.api.Test;

/** Who is offered to urge and to take back, and what the record says of it. */
class UrgeAndTakeBackTest {
  private final Office office = new Office();
  private final User clerk = office.person(Role.UNIT_CLERK, 1);
  private final User otherClerk = office.person(Role.UNIT_CLERK, 2);
  private final User leader = office.person(Role.UNIT_LEADER, 1);
  private final User otherLeader = office.person(Role.UNIT_LEADER, 2);
  private final User reviewer = office.person(Role.REVIEWER, 1);
  private final User chief = office.person(Role.SECTION_CHIEF, 1);
  private final TakesBack way =
      new TakesBack() {
        @Override
        public ProcessKey process() {
          return RECTIFICATION;
        }

        @Override
        public Map<Way, Outcome> ways() {
          return Map.of(new Way("writeReport", "sealReport"), Outcome.RETURNED);
        }

        @Override
        public void takeBack(CaseKey key, Way way, UserId by) {
          assertThat(key).isEqualTo(Office.CASE);
        }
      };

  private WorkItem written() {
    WorkItem task = office.task(RECTIFICATION, "writeReport", Role.UNIT_CLERK);
    office.as(clerk).done(task, Outcome.SUBMITTED, "");
    return task;
  }

  private boolean offered(WorkItem done, User person) {
    return office
        .waysBack(way)
        .open(List.of(done), office.open(RECTIFICATION, Office.CASE), person.id())
        .contains(done.getId());
  }

  @Test
  void a_step_is_offered_to_be_taken_back_until_somebody_opens_the_next() {
    WorkItem done = written();
    assertThat(offered(done, clerk)).isFalse();
    WorkItem next = office.after(done, "sealReport", Role.UNIT_LEADER);

    assertThat(offered(done, clerk)).isTrue();
    assertThat(offered(done, otherClerk)).isFalse();
    office.opened(next, clerk);
    assertThat(offered(done, clerk)).isTrue();
    office.opened(next, leader);
    assertThat(offered(done, clerk)).isFalse();
  }

  @Test
  void a_step_whose_next_was_claimed_or_leads_nowhere_back_is_not_offered() {
    WorkItem done = written();
    WorkItem elsewhere = office.after(done, "decideExtension", Role.REVIEWER);
    assertThat(offered(done, clerk)).isFalse();
    WorkItem next = office.after(done, "sealReport", Role.UNIT_LEADER);
    assertThat(offered(done, clerk)).isTrue();

    next.claim(office.as(leader).currentUser().actor());
    assertThat(offered(done, clerk)).isFalse();
    assertThat(elsewhere.isOpen()).isTrue();
  }

  @Test
  void the_record_names_the_step_that_was_taken_back() {
    WorkItem done = written();
    office.after(done, "sealReport", Role.UNIT_LEADER);
    office.as(clerk).takeBack(nothingHappens(), way).takeBack(done.id());

    assertThat(office.record)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.getDeed()).isEqualTo(Deed.TAKEN_BACK);
              assertThat(entry.getTaskName()).isEqualTo(done.getTaskName());
              assertThat(entry.itemId()).isEqualTo(done.id());
            });
  }

  @Test
  void whoever_asked_urges_the_signer_and_the_signer_is_told() {
    WorkItem sealing = office.task(RECTIFICATION, "sealReport", Role.UNIT_LEADER);
    office
        .as(leader)
        .ask()
        .ask(sealing.id(), Countersign.Mode.ALL, List.of(otherLeader.id()), "请核");
    WorkItem signature = office.signaturesOf(sealing.id()).get(0);
    office.notices.clear();
    office.as(leader).urge(1).urge(signature.id(), "请尽快签署");

    assertThat(office.told()).containsExactly(otherLeader.id());
    assertThatThrownBy(() -> office.as(leader).urge(1).urge(signature.id(), ""))
        .isInstanceOf(UrgedEnough.class);
    assertThatThrownBy(() -> office.as(otherLeader).urge(1).urge(signature.id(), ""))
        .isInstanceOf(OwnWorkNeedsNoUrging.class);
  }

  @Test
  void who_asked_from_another_office_may_urge_and_a_stranger_may_not() {
    WorkItem reviewing = office.task(RECTIFICATION, "reviewByCity", Role.REVIEWER);
    office.as(reviewer).ask().ask(reviewing.id(), Countersign.Mode.ALL, List.of(chief.id()), "");
    WorkItem signature = office.signaturesOf(reviewing.id()).get(0);
    Involvement involvement = office.involvement();

    assertThat(involvement.mayUrge(signature, office.as(reviewer).currentUser().actor())).isTrue();
    assertThat(involvement.mayUrge(signature, office.as(chief).currentUser().actor())).isFalse();
    User stranger = office.stranger();
    assertThat(involvement.mayUrge(signature, office.as(stranger).currentUser().actor())).isFalse();
    assertThatThrownBy(() -> office.as(stranger).urge(1).urge(signature.id(), ""))
        .isInstanceOf(NotYourTask.class);
  }

  private static Workflow nothingHappens() {
    return (Workflow)
        Proxy.newProxyInstance(
            Workflow.class.getClassLoader(),
            new Class<?>[] {Workflow.class},
            (proxy, method, arguments) -> null);
  }
}
