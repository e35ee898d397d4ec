package org.duban.workflow.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.people.Role.COUNTY_SUPERVISOR;
import static org.duban.people.Role.REVIEWER;
import static org.duban.people.Role.SECTION_CHIEF;
import static org.duban.people.Role.UNIT_CLERK;
import static org.duban.people.Role.UNIT_LEADER;
import static org.duban.workflow.ProcessKey.RECHECK;
import static org.duban.workflow.ProcessKey.RECTIFICATION;

import java.time.Duration;
import java.util.List;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.people.User;
import org.duban.shared.UserId;
import org.duban.workflow.DelegatedWorkComesBack;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.NothingToGiveBack;
import org.duban.workflow.NothingToRecall;
import org.duban.workflow.Outcome;
import org.duban.workflow.SignersStillAsked;
import org.duban.workflow.TaskAlreadyDone;
import org.duban.workflow.TaskTakenByOther;
import org.duban.workflow.WorkItem;
import org.junit.jupiter.api.Test;

/** The verbs on one rectification case: a clerk writes, a leader seals, the city reviews. */
class HandlingTest {
  private final Office office = new Office();
  private final User clerk = office.person(UNIT_CLERK, 1);
  private final User otherClerk = office.person(UNIT_CLERK, 2);
  private final User leader = office.person(UNIT_LEADER, 1);
  private final User reviewer = office.person(REVIEWER, 1);
  private final User otherReviewer = office.person(REVIEWER, 2);
  private final User chief = office.person(SECTION_CHIEF, 1);
  private final User otherChief = office.person(SECTION_CHIEF, 2);

  private WorkItem writing() {
    return office.task(RECTIFICATION, "writeReport", UNIT_CLERK);
  }

  private WorkItem reviewing() {
    return office.task(RECTIFICATION, "reviewByCity", REVIEWER);
  }

  private static UserId id(User user) {
    return user.id();
  }

  @Test
  void after_a_transfer_only_the_next_person_may_go_on() {
    WorkItem task = writing();
    office.as(clerk).transfer().transfer(task.id(), id(otherClerk), "出差");

    assertThat(task.assignee()).contains(id(otherClerk));
    assertThat(office.told()).containsExactly(id(otherClerk));
    assertThatThrownBy(() -> office.done(task, Outcome.SUBMITTED, ""))
        .isInstanceOf(TaskTakenByOther.class);
    office.as(otherClerk).done(task, Outcome.SUBMITTED, "");
    assertThat(task.completedBy()).contains(id(otherClerk));
  }

  @Test
  void nobody_is_handed_a_task_whose_role_they_do_not_hold() {
    WorkItem task = writing();

    assertThatThrownBy(() -> office.as(clerk).transfer().transfer(task.id(), id(leader), ""))
        .isInstanceOf(PersonNotSuitable.class);
    assertThat(task.assignee()).isEmpty();
    assertThat(office.record).isEmpty();
  }

  @Test
  void an_approval_is_not_handed_to_the_person_who_wrote() {
    WorkItem written = writing();
    office.as(clerk).done(written, Outcome.SUBMITTED, "");

    assertThat(office.colleagues().whoMay(Verb.COUNTERSIGN, reviewing(), reviewer))
        .doesNotContain(clerk)
        .contains(otherReviewer, chief);
  }

  @Test
  void a_delegate_works_and_gives_back_but_does_not_finish() {
    WorkItem task = writing();
    office.as(clerk).delegate().delegate(task.id(), id(otherClerk), "请先填第二项");

    office.as(otherClerk);
    assertThatThrownBy(() -> office.done(task, Outcome.SUBMITTED, ""))
        .isInstanceOf(DelegatedWorkComesBack.class);
    assertThatThrownBy(() -> office.transfer().transfer(task.id(), id(clerk), ""))
        .isInstanceOf(DelegatedWorkComesBack.class);
    office.giveBack().giveBack(task.id(), "已填");
    assertThat(task.assignee()).contains(id(clerk));
    office.as(clerk).done(task, Outcome.SUBMITTED, "");
    assertThat(office.record)
        .extracting(Handling::getDeed)
        .containsExactly(Deed.DELEGATED, Deed.GIVEN_BACK);
  }

  @Test
  void whoever_lent_a_task_takes_it_back_and_nobody_else_does() {
    WorkItem task = writing();
    office.as(clerk).delegate().delegate(task.id(), id(otherClerk), "");

    assertThatThrownBy(() -> office.as(otherClerk).recall().recall(task.id()))
        .isInstanceOf(NothingToRecall.class);
    office.as(clerk).recall().recall(task.id());

    assertThat(task.assignee()).contains(id(clerk));
    assertThat(task.owner()).isEmpty();
    assertThat(office.record.get(1).getDeed()).isEqualTo(Deed.RECALLED);
    assertThatThrownBy(() -> office.recall().recall(task.id())).isInstanceOf(NothingToRecall.class);
  }

  @Test
  void what_was_not_lent_is_not_given_back() {
    WorkItem task = writing();

    assertThatThrownBy(() -> office.as(clerk).giveBack().giveBack(task.id(), ""))
        .isInstanceOf(NothingToGiveBack.class);
  }

  @Test
  void all_signers_sign_before_the_reviewer_decides() {
    WorkItem task = reviewing();
    office.as(reviewer);
    office.ask().ask(task.id(), Countersign.Mode.ALL, List.of(id(chief), id(otherChief)), "");

    assertThatThrownBy(() -> office.done(task, Outcome.APPROVED, ""))
        .isInstanceOf(SignersStillAsked.class);
    sign(chief, true, "");
    assertThat(task.isHeld()).isTrue();
    sign(otherChief, true, "无意见");
    assertThat(task.isHeld()).isFalse();
    office.as(reviewer).done(task, Outcome.APPROVED, "");
  }

  @Test
  void any_one_signature_lets_the_others_off() {
    WorkItem task = reviewing();
    office.as(reviewer);
    office.ask().ask(task.id(), Countersign.Mode.ANY, List.of(id(chief), id(otherChief)), "");
    WorkItem other = signatureOf(otherChief);

    sign(chief, true, "");

    assertThat(task.isHeld()).isFalse();
    assertThat(other.getState()).isEqualTo(WorkItem.State.WITHDRAWN);
    assertThatThrownBy(() -> office.as(otherChief).sign().give(other.id(), true, ""))
        .isInstanceOf(TaskAlreadyDone.class);
  }

  @Test
  void in_turn_the_second_is_asked_when_the_first_has_signed() {
    WorkItem task = reviewing();
    office.as(reviewer);
    office.ask().ask(task.id(), Countersign.Mode.IN_TURN, List.of(id(chief), id(otherChief)), "");

    assertThat(office.mine(otherChief)).isEmpty();
    sign(chief, true, "");
    assertThat(office.mine(otherChief)).hasSize(1);
    sign(otherChief, true, "");
    assertThat(task.isHeld()).isFalse();
  }

  @Test
  void who_has_left_meanwhile_is_skipped_and_the_asker_is_told() {
    WorkItem task = reviewing();
    User third = office.person(SECTION_CHIEF, 3);
    List<UserId> turn = List.of(id(chief), id(otherChief), id(third));
    office.as(reviewer).ask().ask(task.id(), Countersign.Mode.IN_TURN, turn, "");
    office.leaves(otherChief);
    office.notices.clear();

    sign(chief, true, "");

    assertThat(office.mine(otherChief)).isEmpty();
    assertThat(office.mine(third)).hasSize(1);
    assertThat(office.told()).containsExactlyInAnyOrder(id(reviewer), id(third));
  }

  @Test
  void when_the_last_signer_has_left_the_task_goes_on() {
    WorkItem task = reviewing();
    List<UserId> turn = List.of(id(chief), id(otherChief));
    office.as(reviewer).ask().ask(task.id(), Countersign.Mode.IN_TURN, turn, "");
    office.leaves(otherChief);

    sign(chief, true, "");

    assertThat(task.isHeld()).isFalse();
  }

  @Test
  void whoever_objects_says_why_and_whoever_decides_answers() {
    WorkItem task = reviewing();
    office.as(reviewer).ask().ask(task.id(), Countersign.Mode.ALL, List.of(id(chief)), "");

    assertThatThrownBy(() -> sign(chief, false, " ")).isInstanceOf(OpinionMissing.class);
    sign(chief, false, "佐证不足");
    assertThatThrownBy(() -> office.as(reviewer).done(task, Outcome.APPROVED, ""))
        .isInstanceOf(AnswerObjections.class);
  }

  @Test
  void with_an_answer_the_decision_stands_against_the_objection() {
    WorkItem task = reviewing();
    office.as(reviewer).ask().ask(task.id(), Countersign.Mode.ALL, List.of(id(chief)), "");
    sign(chief, false, "佐证不足");

    office.as(reviewer).done(task, Outcome.APPROVED, "佐证已当面核实");

    assertThat(task.getState()).isEqualTo(WorkItem.State.DONE);
  }

  @Test
  void a_signer_who_is_let_off_blocks_nothing() {
    WorkItem task = reviewing();
    office.as(reviewer);
    office.ask().ask(task.id(), Countersign.Mode.ALL, List.of(id(chief), id(otherChief)), "");
    sign(chief, true, "");

    office.as(reviewer).remove().remove(task.id(), id(otherChief));

    assertThat(task.isHeld()).isFalse();
    assertThat(office.mine(otherChief)).isEmpty();
    assertThatThrownBy(() -> office.remove().remove(task.id(), id(chief)))
        .isInstanceOf(SignerNotAwaited.class);
  }

  @Test
  void a_signer_is_added_while_others_sign_but_not_twice() {
    WorkItem task = reviewing();
    office.as(reviewer).ask().ask(task.id(), Countersign.Mode.ALL, List.of(id(chief)), "");
    assertThatThrownBy(
            () -> office.ask().ask(task.id(), Countersign.Mode.ALL, List.of(id(chief)), ""))
        .isInstanceOf(SignerAlreadyAsked.class);

    office.ask().ask(task.id(), Countersign.Mode.ALL, List.of(id(otherChief)), "");
    sign(chief, true, "");
    assertThat(task.isHeld()).isTrue();
  }

  @Test
  void a_signature_is_only_its_signers_own() {
    WorkItem task = reviewing();
    office.as(reviewer).ask().ask(task.id(), Countersign.Mode.ALL, List.of(id(chief)), "");
    WorkItem signature = signatureOf(chief);

    assertThatThrownBy(() -> office.as(otherChief).sign().give(signature.id(), true, ""))
        .isInstanceOf(NotYourTask.class);
  }

  @Test
  void a_signature_that_a_deputy_gave_is_the_absent_signers() {
    WorkItem task = reviewing();
    office.as(reviewer).ask().ask(task.id(), Countersign.Mode.ALL, List.of(id(chief)), "");
    WorkItem signature = signatureOf(chief);
    office.standIn(otherChief, chief);

    office.as(otherChief).sign().give(signature.id(), true, "同意");

    assertThat(task.isHeld()).isFalse();
    assertThat(signature.completedFor()).contains(id(chief));
    assertThat(office.countersigns.get(0).signers())
        .extracting(Signer::state)
        .containsExactly(Signer.State.AGREED);
  }

  @Test
  void after_the_own_signature_another_reviewer_decides() {
    WorkItem task = reviewing();
    assertThatThrownBy(() -> office.as(reviewer).passOn().pass(task.id(), id(otherReviewer), " "))
        .isInstanceOf(OpinionMissing.class);

    office.passOn().pass(task.id(), id(otherReviewer), "拟同意");

    assertThat(task.assignee()).contains(id(otherReviewer));
    assertThat(office.record.get(0).getRemark()).isEqualTo("拟同意");
  }

  @Test
  void copies_reach_those_who_may_see_the_case_and_nobody_else() {
    WorkItem task = reviewing();
    office.as(reviewer);
    User county = office.person(COUNTY_SUPERVISOR, 1);

    office.show().show(task.id(), CaseCopy.Kind.CIRCULATION, List.of(id(county)), "请阅");

    assertThat(office.copies).extracting(CaseCopy::recipient).containsExactly(id(county));
    assertThat(task.isHeld()).isFalse();
  }

  @Test
  void who_has_an_unread_copy_gets_no_second() {
    WorkItem task = reviewing();
    List<UserId> one = List.of(id(chief));
    office.as(reviewer).show().show(task.id(), CaseCopy.Kind.COPY, one, "");
    office.notices.clear();

    assertThatThrownBy(() -> office.show().show(task.id(), CaseCopy.Kind.COPY, one, ""))
        .isInstanceOf(AllShownAlready.class);
    List<UserId> both = List.of(id(chief), id(otherChief));
    office.show().show(task.id(), CaseCopy.Kind.COPY, both, "");

    assertThat(office.copies)
        .extracting(CaseCopy::recipient)
        .containsExactly(id(chief), id(otherChief));
    assertThat(office.told()).containsExactly(id(otherChief));
    office.as(chief).opened().opened(RECTIFICATION, task.caseKey());
    office.as(reviewer).show().show(task.id(), CaseCopy.Kind.COPY, one, "");
  }

  @Test
  void what_the_office_deliberates_is_copied_to_the_office_alone() {
    WorkItem recheck = office.task(RECHECK, "confirmRecheck", REVIEWER);
    List<UserId> county = List.of(id(office.person(COUNTY_SUPERVISOR, 1)));

    assertThatThrownBy(
            () -> office.as(reviewer).show().show(recheck.id(), CaseCopy.Kind.COPY, county, ""))
        .isInstanceOfSatisfying(
            PersonNotSuitable.class, e -> assertThat(e.facts()).contains(Unfit.MAY_NOT_SEE));
    office.show().show(recheck.id(), CaseCopy.Kind.COPY, List.of(id(chief)), "");
  }

  @Test
  void opening_the_case_is_the_reading_of_a_copy_but_not_of_a_circulation() {
    WorkItem task = reviewing();
    office.as(reviewer).show().show(task.id(), CaseCopy.Kind.COPY, List.of(id(chief)), "");
    office.show().show(task.id(), CaseCopy.Kind.CIRCULATION, List.of(id(chief)), "请阅");

    office.as(otherChief).opened().opened(RECTIFICATION, task.caseKey());
    assertThat(office.copies).allMatch(copy -> copy.readAt().isEmpty());
    office.as(chief).opened().opened(RECTIFICATION, task.caseKey());

    assertThat(office.copies)
        .extracting(copy -> copy.readAt().isPresent())
        .containsExactly(true, false);
    assertThat(office.unread().of(RECTIFICATION, task.caseKey(), CaseCopy.Kind.CIRCULATION))
        .hasSize(1);
    office.confirm().confirm(RECTIFICATION, task.caseKey(), "同意，请抓紧");
    assertThat(office.copies.get(1).getRemark()).isEqualTo("同意，请抓紧");
    assertThat(office.unread().of(RECTIFICATION, task.caseKey(), CaseCopy.Kind.CIRCULATION))
        .isEmpty();
  }

  @Test
  void urging_is_limited_by_the_day_and_tells_every_holder() {
    WorkItem task = writing();
    office.as(reviewer).urge(1).urge(task.id(), "请尽快");

    assertThat(office.told())
        .containsExactlyInAnyOrder(id(clerk), id(otherClerk), id(office.person(UNIT_CLERK, 3)));
    assertThatThrownBy(() -> office.urge(1).urge(task.id(), "")).isInstanceOf(UrgedEnough.class);
    office.later(Duration.ofDays(1));
    office.as(reviewer).urge(1).urge(task.id(), "");
  }

  @Test
  void nobody_urges_what_lies_with_them() {
    WorkItem task = writing();

    assertThatThrownBy(() -> office.as(clerk).urge(1).urge(task.id(), ""))
        .isInstanceOf(OwnWorkNeedsNoUrging.class);
  }

  @Test
  void a_remark_of_a_hundred_thousand_characters_is_refused_and_changes_nothing() {
    WorkItem task = writing();
    String flood = "𠮷".repeat(100_000);

    assertThatThrownBy(() -> office.as(clerk).transfer().transfer(task.id(), id(otherClerk), flood))
        .isInstanceOf(RemarkTooLong.class);
    assertThat(task.assignee()).isEmpty();
    office.transfer().transfer(task.id(), id(otherClerk), "𠮷".repeat(1000));
  }

  @Test
  void a_deputy_works_on_the_absent_persons_task_and_both_names_stand_in_the_record() {
    WorkItem task = writing();
    office.as(clerk).transfer().transfer(task.id(), id(otherClerk), "");
    User deputy = office.person(UNIT_CLERK, 3);
    office.standIn(deputy, otherClerk);

    office.as(deputy).done(task, Outcome.SUBMITTED, "");

    assertThat(task.completedBy()).contains(id(deputy));
    assertThat(task.completedFor()).contains(id(otherClerk));
  }

  @Test
  void author_and_approver_stay_two_persons_through_a_deputy() {
    User both = office.person(REVIEWER, 3);
    WorkItem written = office.task(RECTIFICATION, "writeReport", REVIEWER);
    office.as(reviewer).transfer().transfer(written.id(), id(both), "");
    office.standIn(reviewer, both);
    office.as(reviewer).done(written, Outcome.SUBMITTED, "");

    WorkItem approval = reviewing();
    assertThatThrownBy(() -> office.as(both).done(approval, Outcome.APPROVED, "同意"))
        .isInstanceOf(SamePersonMayNotApprove.class);
  }

  private void sign(User signer, boolean agreed, String opinion) {
    WorkItem signature = signatureOf(signer);
    office.as(signer).sign().give(signature.id(), agreed, opinion);
  }

  private WorkItem signatureOf(User signer) {
    return office.mine(signer).get(0);
  }
}
