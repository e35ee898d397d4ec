package org.duban.registercheck.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.account;

import java.time.LocalDate;
import java.util.List;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.register.MalformedCode;
import org.duban.registercheck.Concern;
import org.duban.registercheck.EntryAnswer;
import org.duban.registercheck.Mark;
import org.duban.registercheck.Screened;
import org.duban.registercheck.ScreeningAnswer;
import org.junit.jupiter.api.Test;

class EntryFormTest {
  private final EntryForm form =
      EntryForm.of(account("530621M008WX0001", "合成警方"), "微信公众号", LocalDate.of(2021, 6, 10));

  @Test
  void a_channel_begins_without_a_mark() {
    assertThat(form.getMark()).isNull();
    assertThat(form.isDiscrepancy()).isFalse();
  }

  @Test
  void a_mark_that_was_changed_leaves_nothing_behind() {
    form.setMark(Mark.WRONG_STATE);
    form.setRightState(ChannelState.CANCELLED);
    form.setExplanation("平台已注销");
    form.setRightName("旧内容");
    form.setMark(Mark.RIGHT);

    EntryAnswer answer = form.read(Mark.RIGHT);

    assertThat(answer.rightState()).isNull();
    assertThat(answer.rightName()).isEmpty();
    assertThat(answer.explanation()).isEmpty();
  }

  @Test
  void a_wrong_code_is_refused_and_stays_in_the_input() {
    form.setMark(Mark.WRONG_INFORMATION);
    form.setCode("53062");

    assertThatThrownBy(() -> form.read(Mark.WRONG_INFORMATION)).isInstanceOf(MalformedCode.class);
    assertThat(form.getCode()).isEqualTo("53062");
  }

  @Test
  void a_website_that_is_not_registered_has_no_platform() {
    EntryForm found = EntryForm.unreported();
    found.setKind(ChannelKind.WEBSITE);
    found.setPlatform("WX");

    assertThat(found.read(Mark.UNREPORTED).platform()).isNull();
  }

  @Test
  void a_channel_waits_until_it_is_marked_and_screened() {
    assertThat(form.isOpen()).isTrue();
    form.setMark(Mark.RIGHT);
    assertThat(form.isOpen()).isTrue();
    form.getScreening().setAnswer(ScreeningAnswer.FOUND);
    assertThat(form.isOpen()).isTrue();
    form.getScreening().setConcerns(new Concern[] {Concern.ENTERTAINMENT});

    assertThat(form.isOpen()).isFalse();
    assertThat(form.read(Mark.RIGHT).screened())
        .isEqualTo(Screened.of(List.of(Concern.ENTERTAINMENT), ""));
  }

  @Test
  void no_to_all_questions_overwrites_nothing_that_was_answered() {
    form.setMark(Mark.RIGHT);
    form.getScreening().setAnswer(ScreeningAnswer.FOUND);
    form.getScreening().setConcerns(new Concern[] {Concern.UNRELATED});

    form.getScreening().answerNone();

    assertThat(form.getScreening().isFound()).isTrue();
  }

  @Test
  void kinds_that_were_ticked_before_leave_nothing_behind() {
    form.setMark(Mark.RIGHT);
    form.getScreening().setConcerns(new Concern[] {Concern.UNRELATED});
    form.getScreening().setAnswer(ScreeningAnswer.NONE);

    assertThat(form.read(Mark.RIGHT).screened()).isEqualTo(Screened.CLEAN);
  }

  @Test
  void a_channel_that_does_not_run_is_not_screened() {
    form.setMark(Mark.WRONG_STATE);

    assertThat(form.isOpen()).isFalse();
    assertThat(form.read(Mark.WRONG_STATE).screened()).isNull();
  }
}
