package org.duban.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.duban.people.LeaderLevel;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class CircularTest {

  @Test
  void a_circular_goes_from_draft_to_issue_by_four_hands() {
    Circular circular = Paper.drafted(List.of());
    assertThat(circular.getState()).isEqualTo(CircularState.DRAFT);
    circular.submit(Paper.WRITER, Paper.NOW);
    circular.approve(Paper.CHIEF, Paper.NOW);
    circular.sign(Paper.LEADER, Paper.NOW);
    assertThat(circular.number()).isEmpty();
    circular.number(new CircularNumber("青政办函", 2021, 8));
    CircularIssued issued = circular.issue(Paper.NOW);
    assertThat(issued).isEqualTo(new CircularIssued(circular.key(), "青政办函〔2021〕8号"));
    assertThat(circular.isIssued()).isTrue();
    assertThat(circular.issuedAt()).contains(Paper.NOW);
  }

  @Test
  void nobody_reviews_what_they_wrote() {
    Circular circular = Paper.inReview();
    assertThatThrownBy(() -> circular.approve(Paper.WRITER, Paper.NOW))
        .isInstanceOf(SamePersonMayNotApprove.class);
    assertThat(circular.getState()).isEqualTo(CircularState.IN_REVIEW);
  }

  @Test
  void nobody_signs_what_they_wrote_or_reviewed() {
    Circular circular = Paper.toSign();
    for (UserId hand : List.of(Paper.WRITER, Paper.CHIEF)) {
      assertThatThrownBy(() -> circular.sign(hand, Paper.NOW))
          .isInstanceOf(SamePersonMayNotApprove.class);
    }
    assertThat(circular.signedBy()).isEmpty();
  }

  @Test
  void only_a_signed_circular_gets_a_number_and_only_a_numbered_one_is_issued() {
    Circular circular = Paper.toSign();
    assertThatThrownBy(() -> circular.number(new CircularNumber("青政办函", 2021, 1)))
        .isInstanceOf(CircularNotReady.class);
    circular.sign(Paper.LEADER, Paper.NOW);
    assertThatThrownBy(() -> circular.issue(Paper.NOW)).isInstanceOf(CircularNotReady.class);
  }

  @Test
  void a_returned_circular_can_be_written_and_sent_again() {
    Circular circular = Paper.inReview();
    circular.returnToDraft();
    circular.write(Map.of(Section.LEAD, "按要求修改。"), Paper.DEMAND, Paper.WRITER);
    assertThat(circular.getRevision()).isEqualTo(2);
    assertThat(circular.sections()).containsEntry(Section.LEAD, "按要求修改。");
    circular.submit(Paper.WRITER, Paper.NOW);
    assertThat(circular.getState()).isEqualTo(CircularState.IN_REVIEW);
  }

  @Test
  void the_leader_may_return_it_to_the_writer_or_to_the_review() {
    Circular toWriter = Paper.toSign();
    toWriter.returnToDraft();
    assertThat(toWriter.getState()).isEqualTo(CircularState.DRAFT);
    Circular toReview = Paper.toSign();
    toReview.returnToReview();
    assertThat(toReview.getState()).isEqualTo(CircularState.IN_REVIEW);
  }

  @Test
  void what_is_in_review_cannot_be_written() {
    Circular circular = Paper.inReview();
    assertThatThrownBy(() -> circular.write(Map.of(), Paper.DEMAND, Paper.WRITER))
        .isInstanceOf(CircularNotReady.class)
        .extracting(e -> ((CircularNotReady) e).facts().get(1))
        .isEqualTo(CircularState.IN_REVIEW);
  }

  @Test
  void a_correction_is_a_circular_of_its_own_that_names_the_first() {
    Circular first = Paper.issued();
    Circular correction = first.correction(2, "附件3有两个账号重复列出", Paper.WRITER);
    assertThat(correction.key().value()).isEqualTo("2021Q2-2");
    assertThat(correction.corrects()).contains(first.key());
    assertThat(correction.getState()).isEqualTo(CircularState.OPENED);
    assertThat(correction.number()).isEmpty();
    assertThat(first.isIssued()).isTrue();
  }

  @Test
  void what_was_not_issued_cannot_be_corrected() {
    Circular draft = Paper.drafted(List.of());
    assertThatThrownBy(() -> draft.correction(2, "更正", Paper.WRITER))
        .isInstanceOf(CircularNotReady.class);
  }

  @Test
  void an_archived_circular_may_lack_its_number_but_not_its_date() {
    Circular circular = Paper.drafted(List.of());
    circular.archive(Paper.NOW, null);
    assertThat(circular.isIssued()).isTrue();
    assertThat(circular.isArchived()).isTrue();
    assertThat(circular.number()).isEmpty();
    assertThat(circular.issuedAt()).contains(Paper.NOW);
  }

  @Test
  void a_number_has_no_leading_zero_and_begins_at_one() {
    assertThat(new CircularNumber("昭政办函", 2021, 8)).hasToString("昭政办函〔2021〕8号");
    assertThatThrownBy(() -> new CircularNumber("昭政办函", 2021, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_demand_is_printed_with_its_hour_when_it_has_one() {
    LocalDate day = LocalDate.of(2020, 5, 25);
    assertThat(demand(day, LocalTime.of(17, 0)).chinese()).isEqualTo("2020年5月25日17时");
    assertThat(demand(day, LocalTime.of(17, 30)).chinese()).isEqualTo("2020年5月25日17时30分");
    assertThat(demand(day, null).chinese()).isEqualTo("2020年5月25日");
    assertThat(demand(day, LocalTime.of(17, 30)).dueAt()).isEqualTo(LocalTime.of(17, 30));
  }

  @Test
  void a_second_confirmation_of_a_unit_changes_nothing() {
    var receipt = new Receipt(Paper.issued().key(), ChannelUnits.TOWN, Paper.NOW);
    receipt.acknowledge(Paper.WRITER, Paper.NOW.plusSeconds(60));
    receipt.acknowledge(Paper.CHIEF, Paper.NOW.plusSeconds(120));
    assertThat(receipt.receivedBy()).contains(Paper.WRITER);
    assertThat(receipt.receivedAt()).contains(Paper.NOW.plusSeconds(60));
  }

  private static ReportDemand demand(LocalDate day, LocalTime hour) {
    return new ReportDemand(day, hour, LeaderLevel.PRINCIPAL_LEADER, false);
  }
}
