package org.duban.registercheck.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.account;

import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.register.MalformedCode;
import org.duban.registercheck.EntryAnswer;
import org.duban.registercheck.Mark;
import org.junit.jupiter.api.Test;

class EntryFormTest {
  private final EntryForm form = EntryForm.of(account("530621M008WX0001", "合成警方"), "微信公众号");

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
}
