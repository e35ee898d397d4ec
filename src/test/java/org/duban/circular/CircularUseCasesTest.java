package org.duban.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.duban.people.AtTheDesk;
import org.duban.people.LeaderLevel;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.people.User;
import org.duban.shared.DomainEvent;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.OfficeHours;
import org.duban.shared.UnitCode;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.TasksInMemory;
import org.duban.workflow.WorkItem;
import org.junit.jupiter.api.Test;

/** From hand to hand: what each may do with a circular, and what is refused. */
class CircularUseCasesTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final OfficeHours HOURS = new OfficeHours(LocalTime.of(17, 0), ZONE);
  private static final UnitCode OFFICE = ChannelUnits.COUNTY;
  private static final User WRITER = person("reviewer-one", Role.REVIEWER);
  private static final User SECOND_WRITER = person("reviewer-two", Role.REVIEWER);
  private static final User CHIEF = person("chief", Role.SECTION_CHIEF);
  private static final User LEADER = person("leader", Role.SIGNING_LEADER);
  private static final User CLERK = AtTheDesk.person("clerk", ChannelUnits.TOWN, Role.UNIT_CLERK);

  private final AtTheDesk desk = AtTheDesk.of(WRITER);
  private final TasksInMemory tasks = new TasksInMemory(desk);
  private final FiredEvents<DomainEvent> events = new FiredEvents<>();
  private OfficeClock clock = OfficeClock.fixed(Paper.NOW, ZONE);

  private static User person(String id, Role role) {
    return AtTheDesk.person(id, OFFICE, role);
  }

  private TaskId task(String name, Circular circular, Role role) {
    return tasks.open(ProcessKey.CIRCULAR_ISSUANCE, name, circular.key(), role, OFFICE);
  }

  private void save(TaskId task, Circular circular, int revision, Map<Section, String> text) {
    SaveDraft save = new SaveDraft();
    save.workflow = tasks;
    save.circulars = new CircularsInMemory(circular);
    save.user = desk;
    save.save(task, revision, text, Paper.DEMAND);
  }

  private void review(TaskId task, Circular circular, Outcome outcome, String opinion) {
    ReviewDraft review = new ReviewDraft();
    review.workflow = tasks;
    review.circulars = new CircularsInMemory(circular);
    review.user = desk;
    review.clock = clock;
    review.events = events;
    review.review(task, outcome, opinion);
  }

  private void sign(TaskId task, Circular circular, Outcome outcome, String opinion) {
    SignCircular sign = new SignCircular();
    sign.workflow = tasks;
    sign.circulars = new CircularsInMemory(circular);
    sign.user = desk;
    sign.clock = clock;
    sign.hours = HOURS;
    sign.events = events;
    sign.sign(task, outcome, opinion);
  }

  @Test
  void whoever_saved_a_draft_that_another_submitted_neither_reviews_nor_signs_it() {
    Circular circular = Paper.drafted(List.of());
    TaskId edit = task("editDraft", circular, Role.REVIEWER);
    desk.change(SECOND_WRITER);
    save(edit, circular, 1, Map.of(Section.LEAD, "导语。"));
    desk.change(WRITER);
    save(edit, circular, 2, Map.of(Section.LEAD, "另一导语。"));
    circular.submit(WRITER.id(), Paper.NOW);

    desk.change(person("reviewer-two", Role.SECTION_CHIEF));
    TaskId review = task("reviewDraft", circular, Role.SECTION_CHIEF);
    assertThatThrownBy(() -> review(review, circular, Outcome.APPROVED, ""))
        .isInstanceOf(SamePersonMayNotApprove.class);
    desk.change(CHIEF);
    review(review, circular, Outcome.APPROVED, "");
    desk.change(person("reviewer-two", Role.SIGNING_LEADER));
    TaskId sign = task("signCircular", circular, Role.SIGNING_LEADER);
    assertThatThrownBy(() -> sign(sign, circular, Outcome.SIGNED, ""))
        .isInstanceOf(SamePersonMayNotApprove.class);
    assertThat(circular.getState()).isEqualTo(CircularState.TO_SIGN);
  }

  @Test
  void whoever_ordered_a_correction_does_not_review_it() {
    Circular correction = Paper.issued().correction(2, "更正", CHIEF.id());
    correction.draft(List.of(), Paper.WINDOW, Paper.DEMAND, Map.of(), Paper.STYLE, Paper.NOW);
    correction.submit(WRITER.id(), Paper.NOW);

    assertThatThrownBy(() -> correction.approve(CHIEF.id(), Paper.NOW))
        .isInstanceOf(SamePersonMayNotApprove.class);
  }

  @Test
  void a_draft_that_somebody_else_wrote_over_is_not_saved() {
    Circular circular = Paper.drafted(List.of());
    TaskId edit = task("editDraft", circular, Role.REVIEWER);
    save(edit, circular, 1, Map.of(Section.LEAD, "导语。"));

    assertThatThrownBy(() -> save(edit, circular, 1, Map.of(Section.LEAD, "旧页面。")))
        .isInstanceOf(CircularChangedMeanwhile.class);
    assertThat(circular.sections()).containsEntry(Section.LEAD, "导语。");
  }

  @Test
  void a_text_without_end_is_refused_and_nothing_of_it_kept() {
    Circular circular = Paper.drafted(List.of());
    TaskId edit = task("editDraft", circular, Role.REVIEWER);
    String endless = "长".repeat(100_000);

    assertThatThrownBy(
            () -> save(edit, circular, 1, Map.of(Section.LEAD, "好", Section.PROBLEMS, endless)))
        .isInstanceOfSatisfying(
            CircularTextTooLong.class,
            e -> assertThat(e.facts()).containsExactly(Section.PROBLEMS, 8000, 100_000));
    assertThat(circular.getRevision()).isEqualTo(1);
    assertThat(circular.sections().get(Section.LEAD)).isNotEqualTo("好");
  }

  @Test
  void a_task_of_another_process_does_not_reach_the_circular() {
    Circular circular = Paper.drafted(List.of());
    TaskId foreign =
        tasks.open(ProcessKey.RECTIFICATION, "reviewByCity", circular.key(), Role.REVIEWER, OFFICE);
    PreviewDraft preview = new PreviewDraft();
    preview.workflow = tasks;
    preview.circulars = new CircularsInMemory(circular);

    assertThatThrownBy(() -> preview.preview(foreign, null, null)).isInstanceOf(NotYourTask.class);
    assertThatThrownBy(() -> save(foreign, circular, 1, Map.of())).isInstanceOf(NotYourTask.class);
  }

  @Test
  void a_chief_who_returns_says_why() {
    Circular circular = Paper.inReview();
    TaskId review = task("reviewDraft", circular, Role.SECTION_CHIEF);
    desk.change(CHIEF);

    assertThatThrownBy(() -> review(review, circular, Outcome.RETURNED, " "))
        .isInstanceOf(ReturnNeedsReason.class);
    assertThat(tasks.at(review).getState()).isEqualTo(WorkItem.State.OPEN);
    review(review, circular, Outcome.RETURNED, "请核对附件");

    assertThat(circular.getState()).isEqualTo(CircularState.DRAFT);
    assertThat(tasks.at(review).getOpinion()).isEqualTo("请核对附件");
    assertThat(events.all())
        .containsExactly(new CircularReturned(circular.key(), CircularState.IN_REVIEW, "请核对附件"));
  }

  @Test
  void the_leader_signs_or_returns_to_the_writer_or_to_the_review() {
    desk.change(LEADER);
    Circular signed = Paper.toSign();
    sign(task("signCircular", signed, Role.SIGNING_LEADER), signed, Outcome.SIGNED, "");
    Circular returned = Paper.toSign();
    sign(task("signCircular", returned, Role.SIGNING_LEADER), returned, Outcome.RETURNED, "改");
    Circular again = Paper.toSign();
    sign(task("signCircular", again, Role.SIGNING_LEADER), again, Outcome.RETURNED_REVIEW, "核");

    assertThat(signed.signedBy()).contains(LEADER.id());
    assertThat(returned.getState()).isEqualTo(CircularState.DRAFT);
    assertThat(again.getState()).isEqualTo(CircularState.IN_REVIEW);
  }

  @Test
  void a_circular_whose_deadline_passed_on_the_desk_is_not_signed() {
    Circular late = Paper.toSign();
    TaskId sign = task("signCircular", late, Role.SIGNING_LEADER);
    desk.change(LEADER);
    clock = at("2021-08-10T17:00");

    assertThatThrownBy(() -> sign(sign, late, Outcome.SIGNED, ""))
        .isInstanceOfSatisfying(
            ReportDueBeforeSigning.class, e -> assertThat(e.facts()).containsExactly("2021年8月10日"));
    clock = at("2021-08-10T16:59");
    sign(sign, late, Outcome.SIGNED, "");
    assertThat(late.getState()).isEqualTo(CircularState.SIGNED);
  }

  @Test
  void a_deadline_of_this_morning_is_not_submitted_in_the_afternoon() {
    Circular circular = Paper.drafted(List.of());
    TaskId edit = task("editDraft", circular, Role.REVIEWER);
    SubmitDraft submit = new SubmitDraft();
    submit.workflow = tasks;
    submit.circulars = new CircularsInMemory(circular);
    submit.hours = HOURS;
    submit.clock = at("2021-08-10T16:00");
    ReportDemand ten =
        new ReportDemand(
            LocalDate.of(2021, 8, 10), LocalTime.of(10, 0), LeaderLevel.LEADER_IN_CHARGE, true);

    assertThatThrownBy(() -> submit.submit(edit, 1, circular.sections(), ten, ""))
        .isInstanceOfSatisfying(
            ReportDueTooEarly.class, e -> assertThat(e.facts()).containsExactly("2021年8月10日10时"));
    assertThat(circular.getState()).isEqualTo(CircularState.DRAFT);
  }

  private static OfficeClock at(String local) {
    return OfficeClock.fixed(LocalDateTime.parse(local).atZone(ZONE).toInstant(), ZONE);
  }

  @Test
  void a_correction_needs_a_reason_of_a_length_that_can_be_printed() {
    CorrectCircular correct = new CorrectCircular();
    correct.circulars = new CircularsInMemory(Paper.issued());
    correct.user = desk;
    correct.workflow = tasks;
    correct.events = events;

    assertThatThrownBy(() -> correct.correct(Paper.issued().key(), " "))
        .isInstanceOf(CorrectionNeedsReason.class);
    assertThatThrownBy(() -> correct.correct(Paper.issued().key(), "错".repeat(100_000)))
        .isInstanceOf(CorrectionReasonTooLong.class);
    assertThatThrownBy(() -> correct.correct(Paper.issued().key(), "不合格数应为３１个"))
        .isInstanceOfSatisfying(
            CorrectionReasonNumber.class, e -> assertThat(e.facts()).containsExactly("31个"));
    assertThatThrownBy(() -> correct.correct(Paper.issued().key(), "误贴了某博彩平台的文字"))
        .isInstanceOfSatisfying(
            CorrectionReasonForeign.class, e -> assertThat(e.facts()).containsExactly("博彩"));
    assertThat(tasks.started()).isEmpty();
    assertThat(correct.correct(Paper.issued().key(), "附件有误").value()).isEqualTo("2021Q2-2");
    assertThat(tasks.started()).extracting(Object::toString).containsExactly("2021Q2-2");
    assertThatThrownBy(() -> correct.correct(Paper.issued().key(), "附件有误"))
        .isInstanceOf(CorrectionAlreadyOpen.class);
  }

  @Test
  void a_unit_confirms_once_and_only_what_was_sent_to_it() {
    Circular issued = Paper.issued();
    CircularsInMemory circulars = new CircularsInMemory(issued);
    circulars.add(new Receipt(issued.key(), ChannelUnits.TOWN, Paper.NOW));
    AcknowledgeCircular acknowledge = new AcknowledgeCircular();
    acknowledge.circulars = circulars;
    acknowledge.user = desk;
    acknowledge.clock = clock;
    acknowledge.events = events;
    desk.change(CLERK);

    acknowledge.acknowledge(issued.key());
    acknowledge.acknowledge(issued.key());

    assertThat(events.all())
        .containsExactly(new CircularAcknowledged(issued.key(), ChannelUnits.TOWN));
    desk.change(WRITER);
    assertThatThrownBy(() -> acknowledge.acknowledge(issued.key()))
        .isInstanceOf(NotAddressed.class);
  }

  @Test
  void a_unit_does_not_open_what_is_not_issued() {
    OpenCircular open = new OpenCircular();
    open.circulars = new CircularsInMemory(Paper.toSign());
    open.user = desk;
    desk.change(CLERK);

    assertThatThrownBy(() -> open.open(Paper.toSign().key())).isInstanceOf(UnknownCircular.class);
  }

  @Test
  void the_quarters_page_shows_where_the_circular_stands() {
    CircularStage stage = new CircularStage();
    stage.user = desk;
    stage.circulars = new CircularsInMemory();
    assertThat(stage.of(Paper.QUARTER).orElseThrow().value()).isEqualTo("0/1");
    stage.circulars = new CircularsInMemory(Paper.toSign());
    assertThat(stage.of(Paper.QUARTER).orElseThrow())
        .satisfies(card -> assertThat(card.current()).isTrue())
        .satisfies(card -> assertThat(card.wordKey()).isEqualTo("CircularState.TO_SIGN"))
        .satisfies(card -> assertThat(card.to()).isEqualTo("circular/circular.xhtml?key=2021Q2"));
    desk.change(CLERK);
    assertThat(stage.of(Paper.QUARTER).orElseThrow().to()).isEmpty();

    CircularsInMemory sent = new CircularsInMemory(Paper.issued());
    sent.add(new Receipt(Paper.issued().key(), ChannelUnits.TOWN, Paper.NOW));
    stage.circulars = sent;
    assertThat(stage.of(Paper.QUARTER).orElseThrow())
        .satisfies(card -> assertThat(card.value()).isEqualTo("1/1"))
        .satisfies(card -> assertThat(card.fact()).isEqualTo("0/1"))
        .satisfies(card -> assertThat(card.current()).isFalse());
  }
}
