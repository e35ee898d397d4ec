package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.duban.workflow.TaskId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was done is said once, on the page that stays or on the one that follows, long or short. */
@ExtendWith(ArquillianExtension.class)
class MessagesIT {
  private static final String UNIT = "530602M914";

  @Inject HttpServletRequest request;
  @Inject RegisterAnswers answers;

  @Test
  void a_message_of_a_page_that_stays_does_not_come_back() {
    answers.reportWrongName(UNIT);
    Window reviewer = window("shenhe");
    Window.Form list = reviewer.open("worklist/my-work.xhtml?list=claimable&unit=" + UNIT);
    assertThat(list.press(list.named("form:tasks:\\d+:claim"))).contains("已签收，在");
    assertThat(reviewer.page("worklist/my-work.xhtml?list=mine")).doesNotContain("已签收，在");
  }

  @Test
  void a_message_goes_along_with_a_redirect_and_is_said_once() {
    TaskId task = answers.task(RegisterAnswers.keyOf("530602M915"));
    Window clerk = window("jb530602m915");
    Window.Form page = clerk.open("registercheck/confirm.xhtml?task=" + task);
    String marked = page.press("form:markRest");
    assertThat(new Window.Form(clerk, marked).press("form:confirm")).contains("核对结果已提交");
    assertThat(clerk.page("worklist/my-work.xhtml")).doesNotContain("核对结果已提交");
  }

  private Window window(String person) {
    return Window.of(request, person);
  }
}
