package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.Cases.CLERK;
import static org.duban.rectification.Cases.COUNTY;
import static org.duban.rectification.Cases.DEPARTMENT;
import static org.duban.rectification.Cases.DUE;
import static org.duban.rectification.Cases.TODAY;
import static org.duban.rectification.Cases.UNIT;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.duban.document.FileTypeNotAllowed;
import org.duban.document.NotAPdf;
import org.duban.document.Upload;
import org.duban.people.LeaderLevel;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.UserId;
import org.duban.workflow.DueDate;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.junit.jupiter.api.Test;

/** From the receipt of the order to the city's approval, each by the person whose desk it is. */
class HandInReportTest {
  static final Upload PDF =
      new Upload("报告.pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
  static final Upload PICTURE =
      new Upload("after.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1});

  @Test
  void the_clerk_receives_the_order_and_the_report_may_be_written() {
    var desks = new Desks(Cases.ordered());
    TaskId task = desks.clerk("acknowledgeOrder");
    new ReceiveOrder(desks.tasks, desks.workflow, desks.clock, desks.events).receive(task);
    assertThat(desks.made.getState()).isEqualTo(CaseState.WRITING);
    assertThat(desks.workflow.asked()).containsExactly("complete acknowledgeOrder RECEIVED");
    assertThat(desks.events.all()).containsExactly(new OrderReceived(desks.key()));
  }

  @Test
  void an_address_edited_by_hand_leads_around_no_step() {
    var desks = new Desks(Cases.ordered());
    TaskId task = desks.clerk("acknowledgeOrder");
    assertThatThrownBy(() -> submit(desks).submit(task, "")).isInstanceOf(NotYourTask.class);
    assertThat(desks.workflow.at(task).getState()).isEqualTo(WorkItem.State.OPEN);
    assertThat(desks.made.getState()).isEqualTo(CaseState.ORDERED);
  }

  @Test
  void the_clerk_of_another_unit_saves_nothing() {
    var desks = new Desks(Cases.writing());
    TaskId task = desks.clerk("writeReport");
    desks.user.becomes("stranger", DEPARTMENT, Role.UNIT_CLERK);
    assertThatThrownBy(() -> save(desks).save(task, drafts())).isInstanceOf(NotYourTask.class);
    assertThat(desks.made.item(1).getAnswer()).isEqualTo(Answer.NONE);
  }

  @Test
  void what_the_clerk_wrote_is_kept_before_it_is_complete() {
    var desks = new Desks(Cases.writing());
    TaskId task = desks.clerk("writeReport");
    save(desks).save(task, List.of(Cases.draft(1, new Answer("原因", "", null, ""))));
    assertThat(desks.made.item(1).getAnswer().cause()).isEqualTo("原因");
    assertThat(desks.workflow.at(task).getState()).isEqualTo(WorkItem.State.OPEN);
  }

  @Test
  void a_text_that_does_not_fit_is_refused_with_its_limit() {
    var desks = new Desks(Cases.writing());
    TaskId task = desks.clerk("writeReport");
    var tooLong = Cases.draft(1, new Answer("", "施".repeat(1001), null, ""));
    assertThatThrownBy(() -> save(desks).save(task, List.of(tooLong)))
        .isInstanceOfSatisfying(
            AnswerTooLong.class,
            e -> assertThat(e.facts()).isEqualTo(List.of(AnswerPart.MEASURE, 1000, 1001)));
    assertThat(desks.made.getAuthors()).isEmpty();
  }

  @Test
  void evidence_is_a_picture_or_a_pdf_and_may_be_taken_back() {
    var desks = new Desks(Cases.writing());
    TaskId task = desks.clerk("writeReport");
    var attach = new AttachEvidence(desks.tasks, desks.files, desks.user, desks.clock);
    var text = new Upload("证明.txt", "整改了".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> attach.attach(task, 1, Evidence.When.AFTER, text))
        .isInstanceOf(FileTypeNotAllowed.class);

    attach.attach(task, 1, Evidence.When.AFTER, PICTURE);
    Evidence kept = desks.made.item(1).getEvidence().get(0);
    assertThat(kept.uploadedBy()).isEqualTo(CLERK);
    new DetachEvidence(desks.tasks, desks.user).detach(task, 1, kept.fileId());
    assertThat(desks.made.item(1).getEvidence()).isEmpty();
  }

  @Test
  void a_complete_report_goes_to_the_leader_with_the_clerks_words() {
    var desks = new Desks(Cases.complete(Cases.writing()));
    TaskId task = desks.clerk("writeReport");
    submit(desks).submit(task, " 请审签 ");
    assertThat(desks.made.getState()).isEqualTo(CaseState.SEALING);
    assertThat(desks.workflow.at(task).getOpinion()).isEqualTo("请审签");
    assertThat(desks.events.all()).containsExactly(new ReportSubmitted(desks.key(), 1));
  }

  @Test
  void an_incomplete_report_stays_on_the_clerks_desk() {
    var desks = new Desks(Cases.writing());
    TaskId task = desks.clerk("writeReport");
    assertThatThrownBy(() -> submit(desks).submit(task, "")).isInstanceOf(ReportIncomplete.class);
    assertThat(desks.workflow.asked()).isEmpty();
    assertThat(desks.events.all()).isEmpty();
  }

  @Test
  void words_beside_a_decision_are_refused_when_they_do_not_fit() {
    var desks = new Desks(Cases.complete(Cases.writing()));
    TaskId task = desks.clerk("writeReport");
    assertThatThrownBy(() -> submit(desks).submit(task, "长".repeat(1001)))
        .isInstanceOfSatisfying(
            ReasonTooLong.class, e -> assertThat(e.facts()).isEqualTo(List.of(1000, 1001)));
    assertThat(desks.made.getState()).isEqualTo(CaseState.WRITING);
  }

  @Test
  void the_leader_seals_with_a_pdf_and_the_county_gets_the_report() {
    var desks = new Desks(Cases.sealing());
    TaskId task = desks.leader("sealReport");
    seal(desks).seal(task, PDF, "同意");
    assertThat(desks.made.getState()).isEqualTo(CaseState.COUNTY_REVIEW);
    assertThat(desks.workflow.asked()).containsExactly("complete sealReport SEALED");
    assertThat(desks.made.report()).get().extracting(SealedReport::fileName).isEqualTo("报告.pdf");
  }

  @Test
  void the_report_of_a_municipal_department_goes_to_the_city_at_once() {
    var made = Cases.ordered(DEPARTMENT, null, LeaderLevel.LEADER_IN_CHARGE, 1);
    made.receive(Cases.NOW);
    Cases.complete(made).submit(CLERK);
    var desks = new Desks(made);
    seal(desks).seal(desks.leader("sealReport"), PDF, "");
    assertThat(desks.workflow.asked()).containsExactly("complete sealReport SEALED_DIRECT");
  }

  @Test
  void a_picture_of_the_seal_is_no_sealed_report() {
    var desks = new Desks(Cases.sealing());
    TaskId task = desks.leader("sealReport");
    assertThatThrownBy(() -> seal(desks).seal(task, PICTURE, "")).isInstanceOf(NotAPdf.class);
    assertThat(desks.made.getState()).isEqualTo(CaseState.SEALING);
  }

  @Test
  void a_deputy_does_not_seal_what_the_circular_wants_from_the_principal_leader() {
    var made = Cases.ordered(UNIT, COUNTY, LeaderLevel.PRINCIPAL_LEADER, 1);
    made.receive(Cases.NOW);
    Cases.complete(made).submit(CLERK);
    var desks = new Desks(made);
    TaskId task = desks.leader("sealReport");
    assertThatThrownBy(() -> seal(desks).seal(task, PDF, "")).isInstanceOf(LeaderLevelTooLow.class);
    assertThat(desks.workflow.at(task).getState()).isEqualTo(WorkItem.State.OPEN);
  }

  @Test
  void who_is_not_registered_as_a_leader_seals_nothing() {
    var desks = new Desks(Cases.sealing());
    TaskId task = desks.leader("sealReport");
    desks.user.becomesUnregistered();
    assertThatThrownBy(() -> seal(desks).seal(task, PDF, ""))
        .isInstanceOf(LeaderLevelUnregistered.class);
    assertThat(desks.made.getState()).isEqualTo(CaseState.SEALING);
  }

  @Test
  void who_wrote_one_answer_seals_nothing_though_a_colleague_submitted() {
    var made = Cases.complete(Cases.writing());
    var helper = new UserId("helper");
    made.answer(new AnswerDraft(2, 0, Cases.answer()), helper, TODAY);
    made.submit(CLERK);
    var desks = new Desks(made);
    TaskId task = desks.leader("sealReport");
    desks.user.becomes("helper", UNIT, Role.UNIT_LEADER);
    assertThatThrownBy(() -> seal(desks).seal(task, PDF, ""))
        .isInstanceOf(SamePersonMayNotApprove.class);
    assertThat(made.getState()).isEqualTo(CaseState.SEALING);
    assertThat(made.getAuthors()).isEqualTo(Set.of(CLERK, helper));
  }

  @Test
  void who_added_or_took_away_evidence_is_an_author_too() {
    var made = Cases.complete(Cases.writing());
    made.attach(
        1, new Evidence("x", 1, Evidence.When.BEFORE, "前.png", new UserId("adds"), Cases.NOW));
    made.detach(1, "x", new UserId("takes"));
    made.submit(CLERK);
    for (String person : List.of("adds", "takes")) {
      var report = Cases.report(made, new UserId(person), LeaderLevel.LEADER_IN_CHARGE);
      assertThatThrownBy(() -> made.seal(report)).isInstanceOf(SamePersonMayNotApprove.class);
    }
  }

  @Test
  void an_author_who_moved_to_the_county_or_the_city_approves_nothing_not_even_in_a_later_round() {
    var atCounty = new Desks(Cases.atCounty());
    TaskId county = atCounty.county("reviewByCounty");
    atCounty.user.becomes(CLERK.value(), COUNTY, Role.COUNTY_SUPERVISOR);
    assertThatThrownBy(() -> approve(atCounty).approve(county, ""))
        .isInstanceOf(SamePersonMayNotApprove.class);

    var second = new Desks(Cases.secondRound());
    var successor = new UserId("successor");
    Cases.complete(second.made, 2, successor);
    second.made.submit(successor);
    Cases.sealed(second.made);
    second.made.approve(Cases.SUPERVISOR);
    TaskId city = second.reviewer("reviewByCity");
    second.user.becomes(CLERK.value(), DEPARTMENT, Role.REVIEWER);
    assertThatThrownBy(() -> approve(second).approve(city, ""))
        .isInstanceOf(SamePersonMayNotApprove.class);
    assertThat(second.made.getState()).isEqualTo(CaseState.CITY_REVIEW);
  }

  @Test
  void county_and_city_approve_and_the_inspectors_term_begins() {
    var desks = new Desks(Cases.atCounty());
    approve(desks).approve(desks.county("reviewByCounty"), "");
    assertThat(desks.workflow.asked()).containsExactly("complete reviewByCounty APPROVED");

    approve(desks).approve(desks.reviewer("reviewByCity"), "");
    assertThat(desks.made.getState()).isEqualTo(CaseState.RECHECKING);
    assertThat(desks.workflow.due(DueDate.RECHECK_DUE)).isEqualTo(desks.dues().dueOfRecheck());
  }

  @Test
  void who_returned_a_report_may_still_approve_the_mended_one() {
    var desks = new Desks(Cases.atCity());
    sendBack(desks).sendBack(desks.reviewer("reviewByCity"), CaseState.SEALING, "请重新盖章");
    Cases.sealed(desks.made);
    desks.made.approve(Cases.SUPERVISOR);
    approve(desks).approve(desks.reviewer("reviewByCity"), "");
    assertThat(desks.made.getState()).isEqualTo(CaseState.RECHECKING);
  }

  @Test
  void a_return_goes_to_the_step_that_was_chosen_and_gives_time_to_mend() {
    var desks = new Desks(Cases.atCity()).at(DUE.plus(Duration.ofHours(1)));
    sendBack(desks).sendBack(desks.reviewer("reviewByCity"), CaseState.WRITING, " 佐证不清 ");
    assertThat(desks.made.getDueAt()).isEqualTo(desks.dues().dueOfNextRound());
    assertThat(desks.workflow.asked())
        .containsExactly(
            "postpone rectification " + desks.key(), "complete reviewByCity RETURNED_CLERK");
    assertThat(desks.events.all())
        .containsExactly(
            new ReportReturned(desks.key(), CaseState.CITY_REVIEW, CaseState.WRITING, "佐证不清"));
  }

  @Test
  void a_return_says_why_and_names_an_earlier_step() {
    var desks = new Desks(Cases.atCounty());
    TaskId task = desks.county("reviewByCounty");
    assertThatThrownBy(() -> sendBack(desks).sendBack(task, CaseState.WRITING, " "))
        .isInstanceOf(ReasonRequired.class);
    assertThatThrownBy(() -> sendBack(desks).sendBack(task, CaseState.COUNTY_REVIEW, "再看"))
        .isInstanceOf(ReturnNotPossible.class);
    assertThat(desks.made.getReturns()).isEmpty();
    assertThat(desks.workflow.asked()).isEmpty();
  }

  private static List<AnswerDraft> drafts() {
    return List.of(Cases.draft(1, Cases.answer()));
  }

  private static SaveAnswers save(Desks desks) {
    return new SaveAnswers(desks.tasks, desks.user, desks.clock);
  }

  private static SubmitReport submit(Desks desks) {
    return new SubmitReport(desks.tasks, desks.workflow, desks.user, desks.events);
  }

  private static SealReport seal(Desks desks) {
    return new SealReport(
        desks.tasks,
        desks.workflow,
        desks.files,
        desks.lapsed,
        desks.user,
        desks.clock,
        desks.events);
  }

  private static ApproveReport approve(Desks desks) {
    return new ApproveReport(desks.tasks, desks.workflow, desks.dues(), desks.user, desks.events);
  }

  private static ReturnReport sendBack(Desks desks) {
    return new ReturnReport(
        desks.tasks, desks.workflow, desks.dues(), desks.user, desks.clock, desks.events);
  }
}
