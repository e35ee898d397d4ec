package org.duban.workflow.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.people.Role.REVIEWER;
import static org.duban.people.Role.UNIT_CLERK;
import static org.duban.workflow.ProcessKey.RECTIFICATION;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.duban.people.User;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskDoneBy;
import org.duban.workflow.TaskTakenByOther;
import org.duban.workflow.WorkItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 暂存: what is typed is kept for the one who typed it, until the task is done. */
class DraftTest {
  private static final String WORDS = "[{\"name\":\"form:opinion\",\"value\":\"𠮷\"}]";

  private final Office office = new Office();
  private final User reviewer = office.person(REVIEWER, 1);
  private final User otherReviewer = office.person(REVIEWER, 2);
  private final User clerk = office.person(UNIT_CLERK, 1);
  private final WorkItem task = office.task(RECTIFICATION, "reviewByCity", REVIEWER);
  private final FormKey form = new FormKey("/page.xhtml?task=" + task.id());

  private Optional<FormDraft> draftOf(User person) {
    return office.drafts.find(new FormDraft.Key(person.id(), form));
  }

  @Test
  void what_was_typed_is_read_again_as_it_was() {
    KeepFormDraft.Saved saved = office.as(reviewer).keepDraft().keep(form, WORDS, 0);

    assertThat(saved.edition()).isEqualTo(1);
    assertThat(draftOf(reviewer).orElseThrow().getContent()).isEqualTo(WORDS);
    assertThat(draftOf(reviewer).orElseThrow().item()).contains(task.id());
    assertThat(task.isOpen()).isTrue();
  }

  @Test
  void everybody_has_a_draft_of_their_own() {
    office.as(reviewer).keepDraft().keep(form, WORDS, 0);
    office.as(otherReviewer).keepDraft().keep(form, "[]", 0);

    assertThat(draftOf(reviewer).orElseThrow().getContent()).isEqualTo(WORDS);
    assertThat(draftOf(otherReviewer).orElseThrow().getContent()).isEqualTo("[]");
  }

  @Test
  void of_two_windows_the_last_one_counts_and_is_told() {
    KeepFormDraft keep = office.as(reviewer).keepDraft();
    int seen = keep.keep(form, "first", 0).edition();
    assertThat(keep.keep(form, "second", seen).overOther()).isFalse();

    KeepFormDraft.Saved late = keep.keep(form, "from the other window", seen);
    assertThat(late.overOther()).isTrue();
    assertThat(late.edition()).isEqualTo(3);
    assertThat(draftOf(reviewer).orElseThrow().getContent()).isEqualTo("from the other window");
  }

  @Test
  void a_window_that_knew_of_no_draft_is_told_too() {
    office.as(reviewer).keepDraft().keep(form, "first", 0);

    assertThat(office.as(reviewer).keepDraft().keep(form, "second", 0).overOther()).isTrue();
  }

  @Test
  void a_longer_text_is_refused_and_the_draft_stays_as_it_was() {
    KeepFormDraft keep = office.as(reviewer).keepDraft();
    keep.keep(form, WORDS, 0);
    String longest = "字".repeat(KeepFormDraft.LENGTH_LIMIT);

    assertThatThrownBy(() -> keep.keep(form, longest + "字", 1)).isInstanceOf(DraftTooLong.class);
    assertThat(draftOf(reviewer).orElseThrow().getContent()).isEqualTo(WORDS);
    keep.keep(form, longest, 1);
    assertThat(draftOf(reviewer).orElseThrow().getContent()).isEqualTo(longest);
  }

  @Test
  void nobody_fills_the_database_with_drafts() {
    KeepFormDraft keep = office.as(reviewer).keepDraft();
    for (int i = 0; i < KeepFormDraft.MOST_DRAFTS; i++) {
      keep.keep(new FormKey("/people/absences.xhtml?person=p" + i), WORDS, 0);
    }

    assertThatThrownBy(() -> keep.keep(form, WORDS, 0)).isInstanceOf(TooManyDrafts.class);
    FormKey first = new FormKey("/people/absences.xhtml?person=p0");
    assertThat(keep.keep(first, "again", 1).edition()).isEqualTo(2);
    office.as(otherReviewer).keepDraft().keep(form, WORDS, 0);
  }

  @Test
  void nothing_is_kept_for_a_task_of_others_or_one_that_is_done() {
    assertThatThrownBy(() -> office.as(clerk).keepDraft().keep(form, WORDS, 0))
        .isInstanceOf(NotYourTask.class);
    office.as(reviewer);
    task.claim(office.currentUser().actor());
    assertThatThrownBy(() -> office.as(otherReviewer).keepDraft().keep(form, WORDS, 0))
        .isInstanceOf(TaskTakenByOther.class);
    office.as(reviewer).done(task, Outcome.APPROVED, "");
    assertThatThrownBy(() -> office.as(otherReviewer).keepDraft().keep(form, WORDS, 0))
        .isInstanceOf(TaskDoneBy.class);
    assertThat(draftOf(otherReviewer)).isEmpty();
  }

  @Test
  void a_page_about_a_task_that_does_not_do_it_needs_no_right_to_the_task() {
    FormKey urging = new FormKey("/worklist/handle.xhtml?task=" + task.id() + "&verb=urge");

    assertThat(office.as(clerk).keepDraft().keep(urging, WORDS, 0).edition()).isEqualTo(1);
    assertThat(office.drafts.find(new FormDraft.Key(clerk.id(), urging)).orElseThrow().item())
        .isEmpty();
  }

  @Test
  void a_step_without_anything_to_write_keeps_no_draft() {
    WorkItem order = office.task(RECTIFICATION, "acknowledgeOrder", UNIT_CLERK);

    assertThatThrownBy(
            () ->
                office
                    .as(clerk)
                    .keepDraft()
                    .keep(new FormKey("/page.xhtml?task=" + order.id()), WORDS, 0))
        .isInstanceOf(VerbHasNoMeaning.class);
  }

  @Test
  void who_signs_needs_the_draft_no_more_and_the_one_who_asked_keeps_theirs() {
    office.as(reviewer);
    task.claim(office.currentUser().actor());
    office.keepDraft().keep(form, WORDS, 0);
    office.ask().ask(task.id(), Countersign.Mode.ALL, List.of(otherReviewer.id()), "");
    WorkItem asked = office.signaturesOf(task.id()).get(0);
    FormKey signing = new FormKey("/" + asked.getFormKey() + ".xhtml?task=" + asked.id());
    office.as(otherReviewer).keepDraft().keep(signing, WORDS, 0);

    office.as(otherReviewer).sign().give(asked.id(), true, "同意");
    assertThat(office.drafts.find(new FormDraft.Key(otherReviewer.id(), signing))).isEmpty();
    assertThat(draftOf(reviewer)).isPresent();
  }

  @Test
  void a_discarded_draft_is_gone_and_only_ones_own() {
    office.as(reviewer).keepDraft().keep(form, WORDS, 0);
    office.as(otherReviewer).dropDraft().drop(form);
    assertThat(draftOf(reviewer)).isPresent();

    office.as(reviewer).dropDraft().drop(form);
    office.as(reviewer).dropDraft().drop(form);
    assertThat(draftOf(reviewer)).isEmpty();
  }

  @Test
  void a_draft_that_nobody_went_on_writing_is_forgotten() {
    office.as(reviewer).keepDraft().keep(form, WORDS, 0);
    office.later(Duration.ofDays(90));
    office.as(otherReviewer).keepDraft().keep(form, WORDS, 0);
    office.dropOldDrafts(90).drop();
    assertThat(draftOf(reviewer)).isPresent();

    office.later(Duration.ofDays(1));
    office.dropOldDrafts(90).drop();
    assertThat(draftOf(reviewer)).isEmpty();
    assertThat(draftOf(otherReviewer)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "page", "/page.jsp", "/../page.xhtml", "/page.xhtml?a=\n", "//x.y/"})
  void what_is_no_page_names_no_form(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new FormKey(text));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FormKey("/page.xhtml?" + "a".repeat(FormKey.LIMIT)));
  }
}
