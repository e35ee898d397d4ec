package org.duban.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.duban.people.Actor;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.User;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class WorkItemTest {
  private static final UnitCode CITY = new UnitCode("530600");
  private static final UnitCode TOWN = new UnitCode("530621M001");

  @Test
  void a_title_and_a_subject_that_do_not_fit_are_cut_and_no_character_is_split() {
    var facts = new CaseFacts(CITY, null, "合".repeat(198) + "𠮷𠮷", "成" + "𠮷".repeat(150), null);

    WorkItem item =
        new WorkItem(
            new TaskId("t1"),
            ProcessKey.FILING,
            new CaseKey("BA-2021-0001"),
            new TaskForm("writeFiling", "填写备案登记表", "register/file-channel", Role.UNIT_CLERK),
            0,
            facts,
            new Unit(CITY, "合成市", UnitKind.CITY, null, true),
            Instant.parse("2021-08-10T01:00:00Z"),
            null,
            null);

    assertThat(item.getTitle()).isEqualTo("合".repeat(198) + "…");
    assertThat(item.getSubject()).isEqualTo("成" + "𠮷".repeat(149) + "…");
  }

  @Test
  void whoever_opens_a_units_task_is_told_the_role_and_the_unit_that_may_do_it() {
    assertThatThrownBy(() -> task(Role.UNIT_CLERK).checkMayBeDoneBy(reviewer()))
        .isInstanceOfSatisfying(
            TaskOfUnit.class,
            e -> assertThat(e.facts()).containsExactly("填写备案登记表", Role.UNIT_CLERK, TOWN));
  }

  @Test
  void whoever_opens_an_office_task_is_told_the_role_that_may_do_it() {
    assertThatThrownBy(() -> task(Role.SIGNING_LEADER).checkMayBeDoneBy(reviewer()))
        .isInstanceOfSatisfying(
            TaskOfRole.class,
            e -> assertThat(e.facts()).containsExactly("填写备案登记表", Role.SIGNING_LEADER));
  }

  @Test
  void whoever_opens_a_signature_is_told_of_whom_it_was_asked() {
    WorkItem signature = signature();

    assertThatThrownBy(() -> signature.checkMayBeDoneBy(reviewer()))
        .isInstanceOfSatisfying(
            SignatureOfOther.class,
            e -> assertThat(e.facts()).containsExactly("会签", new UserId("signer")));
  }

  @Test
  void an_opinion_that_does_not_fit_is_refused_and_the_task_stays_open() {
    WorkItem item = task(Role.REVIEWER);
    assertThatThrownBy(
            () -> item.done(reviewer(), Outcome.APPROVED, "意".repeat(100_000), Instant.EPOCH))
        .isInstanceOfSatisfying(
            OpinionTooLong.class, e -> assertThat(e.facts()).containsExactly(2000, 100_000));
    assertThat(item.isOpen()).isTrue();

    item.done(reviewer(), Outcome.APPROVED, "𠮷".repeat(2000), Instant.EPOCH);
    assertThat(item.isOpen()).isFalse();
  }

  @Test
  void a_signature_neither_goes_to_the_common_list_nor_to_who_stands_in() {
    WorkItem signature = signature();
    Actor deputy = new Actor(reviewer().user(), Set.of(new UserId("signer")));

    assertThatThrownBy(() -> signature.release(deputy)).isInstanceOf(SignatureIsPersonal.class);
    assertThatThrownBy(() -> signature.claim(deputy)).isInstanceOf(SignatureIsPersonal.class);
    assertThat(signature.assignee()).contains(new UserId("signer"));
  }

  @Test
  void a_task_that_is_done_says_by_whom_and_to_the_very_person_that_it_was_they() {
    WorkItem item = task(Role.REVIEWER);
    item.done(reviewer(), Outcome.APPROVED, "", Instant.EPOCH);

    assertThatThrownBy(() -> item.checkMayBeDoneBy(reviewer("shenhe2")))
        .isInstanceOfSatisfying(
            TaskDoneBy.class, e -> assertThat(e.facts()).contains(new UserId("shenhe")));
    assertThatThrownBy(() -> item.checkMayBeDoneBy(reviewer())).isInstanceOf(TaskDoneByYou.class);
  }

  private static Actor reviewer() {
    return reviewer("shenhe");
  }

  private static Actor reviewer(String id) {
    return Actor.self(new User(new UserId(id), "审核员", CITY, Set.of(Role.REVIEWER), "x"));
  }

  private static WorkItem signature() {
    return task(Role.REVIEWER)
        .signatureOf(new UserId("signer"), new TaskId("s1"), "会签", "page", Instant.EPOCH);
  }

  private static WorkItem task(Role role) {
    return new WorkItem(
        new TaskId("t1"),
        ProcessKey.FILING,
        new CaseKey("BA-2021-0001"),
        new TaskForm("writeFiling", "填写备案登记表", "register/file-channel", role),
        0,
        new CaseFacts(TOWN, null, "合成渠道", "", null),
        new Unit(TOWN, "合成镇", UnitKind.TOWN, new UnitCode("530621"), true),
        Instant.EPOCH,
        null,
        null);
  }
}
