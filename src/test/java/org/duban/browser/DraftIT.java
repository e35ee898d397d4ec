package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** 暂存: what is typed is on the server before anybody presses anything, and comes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftIT {
  private static final String TEXT = "部分栏目更新不及时，附件链接失效。𠮷<b>";
  private static final String KEPT = "已暂存";
  private static final String BACK = "已恢复您";
  private static final int FORBIDDEN = 403;
  private static final int CONFLICT = 409;

  private Chromium chromium;
  private DemoServer server;
  private Screens screens;

  @BeforeAll
  void start() {
    chromium = Chromium.launch();
    server = DemoServer.start();
    screens = new Screens();
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void what_was_typed_is_there_at_the_next_desk_and_can_be_discarded() {
    Desk clerk = writing("530602m905").type("problems", TEXT);
    says(clerk, "未保存的修改");
    says(clerk, KEPT);
    clerk.pictured("draft-kept");
    String address = clerk.page().url();

    Desk next = desk("jb530602m905");
    next.page().navigate(address);
    next.shows(BACK).pictured("draft-back");
    assertThat(next.field("problems")).hasValue(TEXT);
    assertThat(next.field("measures")).hasValue("");

    next.press("放弃暂存内容");
    assertThat(next.field("problems")).hasValue("");
    next.page().navigate(address);
    assertThat(next.field("problems")).hasValue("");
    assertThat(next.page().getByText(BACK)).isHidden();
  }

  @Test
  void what_the_page_keeps_for_good_needs_no_draft() {
    Desk clerk = writing("530602m906").type("problems", TEXT);
    says(clerk, KEPT);
    clerk.press("保存草稿").said("草稿已保存");
    assertThat(draft(clerk, address(clerk))).contains("\"edition\":0");

    clerk.page().reload();
    assertThat(clerk.field("problems")).hasValue(TEXT);
    assertThat(clerk.page().getByText(BACK)).isHidden();
  }

  @Test
  void choices_that_draw_the_page_anew_come_back_with_what_belongs_to_them() {
    Desk clerk = desk("jb530623m009").task("核对渠道清单").choose("信息有误");
    clerk.type("rightName", "合成账号更名").type("explanation", TEXT);
    clerk.page().keyboard().press("Control+s");
    says(clerk, KEPT);
    clerk.page().reload();

    clerk.shows(BACK);
    assertThat(clerk.field("explanation")).hasValue(TEXT);
    assertThat(clerk.field("rightName")).hasValue("合成账号更名");
  }

  @Test
  void an_opinion_is_its_writers_alone_until_the_task_is_done() {
    desk("jb530600m904").task("核对渠道清单").press("提交零报告").said("零报告已送单位负责人审签");
    Desk leader = desk("fz530600m904").task("审签零报告").type("opinion", TEXT);
    leader.button("暂存").press("Enter");
    says(leader, KEPT);
    leader.pictured("draft-opinion");
    String form = address(leader);
    Desk other = desk("shenhe");
    assertThat(draft(other, form)).contains("\"edition\":0");
    assertThat(other.context().request().get(place(form, "fz530600m904")).status())
        .isEqualTo(FORBIDDEN);

    leader.page().reload();
    leader.shows(BACK);
    assertThat(leader.field("opinion")).hasValue(TEXT);
    leader.press("退回经办人").page().waitForURL(url -> url.contains("my-work"));
    assertThat(draft(leader, form)).contains("\"edition\":0");
  }

  @Test
  void of_two_windows_the_last_counts_and_both_are_told() {
    Desk clerk = writing("530602m908");
    Page second = clerk.context().newPage();
    second.navigate(clerk.page().url());
    clerk.type("problems", "第一个窗口");
    says(clerk, KEPT);
    assertThat(second.locator(".d-draft-state")).containsText("您在另一窗口暂存了本页内容");

    second.locator("#main textarea[id$=problems]").fill("第二个窗口");
    assertThat(second.locator(".d-draft-state")).containsText("替换了您在另一窗口暂存的内容");
    says(clerk, "您在另一窗口暂存了本页内容");
    assertThat(clerk.field("problems")).hasValue("第一个窗口");
    clerk.page().reload();
    assertThat(clerk.field("problems")).hasValue("第二个窗口");
  }

  @Test
  void without_a_network_the_text_stays_and_is_kept_later() {
    Desk clerk = writing("530602m909");
    clerk.context().setOffline(true);
    clerk.type("problems", TEXT);
    says(clerk, "暂存失败，正在重试");
    clerk.pictured("draft-failed");
    clerk.context().setOffline(false);
    says(clerk, KEPT);
    assertThat(clerk.field("problems")).hasValue(TEXT);
  }

  @Test
  void an_ended_session_is_said_and_the_text_stays() {
    Desk clerk = writing("530602m902");
    clerk.endSession();
    clerk.type("problems", TEXT);
    says(clerk, "登录已过期，文字已留在本页");
    assertThat(clerk.field("problems")).hasValue(TEXT);
    clerk.press("保存草稿").asksToSignIn();
    clerk.signIn("jb530602m902");
    assertThat(clerk.field("problems")).hasValue(TEXT);
  }

  @Test
  void nothing_is_kept_for_another_person_another_site_or_without_measure() {
    Desk clerk = writing("530602m903");
    String form = address(clerk);
    String mine = place(form, "jb530602m903");

    assertThat(post(clerk, mine, "[]", server.address().replaceFirst("/$", ""))).isEqualTo(200);
    assertThat(post(clerk, mine, "[]", "https://elsewhere.invalid")).isEqualTo(FORBIDDEN);
    assertThat(post(clerk, place(form, "shenhe"), "[]", server.address().replaceFirst("/$", "")))
        .isEqualTo(FORBIDDEN);
    assertThat(post(clerk, mine, "长".repeat(200_001), server.address().replaceFirst("/$", "")))
        .isEqualTo(CONFLICT);
  }

  private int post(Desk desk, String place, String content, String origin) {
    return desk.context()
        .request()
        .post(
            place,
            RequestOptions.create()
                .setHeader("Origin", origin)
                .setHeader("Content-Type", "application/json")
                .setData(content))
        .status();
  }

  /** What the server says to the person of the desk about their draft of a form. */
  private String draft(Desk desk, String form) {
    String person = desk.page().locator("body").getAttribute("data-person");
    return desk.context().request().get(place(form, person)).text();
  }

  private String place(String form, String person) {
    String escaped = URLEncoder.encode(form, StandardCharsets.UTF_8);
    return server.address() + "drafts?form=" + escaped + "&person=" + person;
  }

  private static String address(Desk desk) {
    return desk.page().locator("[data-draft]").getAttribute("data-draft");
  }

  private static void says(Desk desk, String words) {
    assertThat(desk.page().locator(".d-draft-state")).containsText(words);
  }

  private Desk desk(String user) {
    return Desk.of(chromium.browser(), server.address(), user, screens);
  }

  /** A clerk before the form with the most fields of all. */
  private Desk writing(String unit) {
    Desk clerk = desk("jb" + unit).open("selfcheck/reports.xhtml").press("开始填报");
    return clerk.task("填写自查报告");
  }
}
