package org.duban.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A session that ended while somebody was writing costs a sign-in, and nothing of the text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionIT {
  private static final String TEXT = "部分栏目更新不及时，附件链接失效。";
  private static final String ENDED = "登录已过期，刚才的操作没有生效";
  private static final String CHANGED = "您的账号或角色已经调整";
  private static final String KEPT = "您填写的文字已暂存在本窗口";
  private static final String RESTORED = "已填回您在登录过期前填写的文字";

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
  void a_button_that_works_by_ajax_leads_to_sign_in_and_back_to_what_was_typed() {
    Desk clerk = writing("530602m921");
    String address = clerk.page().url();
    clerk.endSession();
    clerk.press("保存草稿");
    clerk.asksToSignIn().shows(ENDED).shows(KEPT).pictured("sign-in-again");
    clerk.signIn("jb530602m921");

    assertThat(clerk.page().url()).isEqualTo(address);
    clerk.shows(RESTORED).pictured("typed-again");
    assertThat(clerk.field("problems").inputValue()).isEqualTo(TEXT);
    assertThat(clerk.field("verdict:0").isChecked()).isTrue();
    clerk.press("保存草稿").said("草稿已保存");
    clerk.page().reload();
    assertThat(clerk.field("problems").inputValue()).isEqualTo(TEXT);
    assertThat(clerk.page().getByText(RESTORED).isVisible()).isFalse();
  }

  @Test
  void a_button_that_sends_the_page_leads_to_sign_in_and_back_to_what_was_typed() {
    Desk administrator = desk("guanli").open("administration/audit.xhtml?text=2021");
    administrator.type("words", TEXT).endSession();
    administrator.press("查找");
    administrator.asksToSignIn().shows(ENDED).shows(KEPT);
    administrator.signIn("guanli");

    assertThat(administrator.page().url()).endsWith("administration/audit.xhtml?text=2021");
    administrator.shows(RESTORED);
    assertThat(administrator.field("words").inputValue()).isEqualTo(TEXT);
  }

  @Test
  void a_page_from_before_a_new_sign_in_says_so_and_gives_back_what_was_typed() {
    Desk clerk = writing("530602m922");
    String address = clerk.page().url();
    clerk.endSession();
    Desk.signInBeside(clerk, "jb530602m922");
    clerk.press("保存草稿").shows("刚才的操作没有生效").shows(KEPT).pictured("expired");
    clerk.page().getByText("返回刚才的页面").click();

    clerk.shows(RESTORED);
    assertThat(clerk.page().url()).isEqualTo(address);
    assertThat(clerk.field("problems").inputValue()).isEqualTo(TEXT);
  }

  @Test
  void who_signs_in_next_sees_nothing_of_it() {
    Desk window = writing("530602m923");
    window.page().locator(".d-draft-state.is-kept").waitFor();
    window.endSession();
    window.press("保存草稿").asksToSignIn();
    window.signIn("jb530602m919");
    window.open("worklist/my-work.xhtml").open("selfcheck/reports.xhtml").press("开始填报");
    window.task("填写自查报告");

    assertThat(window.page().content()).doesNotContain(TEXT);
    assertThat(kept(window)).isNull();
    window.signOut();
    window.signIn("jb530602m923");
    window.task("填写自查报告").shows("已恢复您");
    assertThat(window.field("problems").inputValue()).isEqualTo(TEXT);
  }

  @Test
  void who_signs_out_leaves_nothing_behind() {
    Desk clerk = writing("530602m920");
    clerk.signOut();
    assertThat(kept(clerk)).isNull();
    assertThat(clerk.page().getByText(KEPT).isVisible()).isFalse();
  }

  @Test
  void who_signs_in_as_somebody_else_is_somebody_else() {
    Desk desk = desk("shenhe");
    desk.open("sign-in.xhtml").signIn("jiancha1");
    desk.open("worklist/my-work.xhtml");
    assertThat(desk.page().locator(".d-person-name").innerText()).doesNotContain("审核");
  }

  @Test
  void whose_roles_are_changed_is_led_to_sign_in_at_the_next_click() {
    Desk clerk = desk("jb530602m918").open("worklist/my-work.xhtml");
    Desk writer = desk("jb530602m918").open("selfcheck/reports.xhtml");
    desk("guanli")
        .open("administration/user.xhtml?id=jb530602m918")
        .choose("单位负责人")
        .press("保存角色")
        .said("角色已保存");

    clerk.page().locator("#navigation a").first().click();
    clerk.asksToSignIn().shows(CHANGED).pictured("roles-changed");
    writer.press("开始填报").asksToSignIn().shows(CHANGED);
    clerk.signIn("jb530602m918");
    clerk.open("worklist/my-work.xhtml?list=mine");
    assertThat(clerk.page().url()).contains("my-work.xhtml");
  }

  @Test
  void a_link_to_sign_in_leads_to_no_other_server() {
    Desk desk = desk("shenhe");
    desk.signOut();
    desk.open("sign-in.xhtml?to=//elsewhere.invalid/").signIn("shenhe");
    assertThat(desk.page().url()).startsWith(server.address());
  }

  @Test
  void the_address_of_a_page_shown_again_keeps_its_facts() {
    Desk administrator = desk("guanli").open("administration/deploy.xhtml?model=RECTIFICATION");
    administrator.button("检查文件").click();
    administrator.page().locator("#main .ui-message-error").first().waitFor();
    assertThat(administrator.page().url()).endsWith("deploy.xhtml?model=RECTIFICATION");
    administrator.page().reload();
    assertThat(administrator.page().locator("h1").innerText()).isNotBlank();
  }

  @Test
  void a_filter_that_was_changed_is_not_turned_back_by_the_address() {
    Desk reviewer = desk("shenhe").open("register/channels.xhtml?county=530623");
    reviewer.field("county").selectOption("530602");
    reviewer.press("查询");
    Page page = reviewer.page();
    page.locator("#main [id$=channels_data] tr").getByText("昭阳").first().waitFor();
    page.locator(".ui-paginator-next").first().click();
    page.waitForTimeout(1000);
    page.locator("#main [id$=channels_data] tr").getByText("昭阳").first().waitFor();
    assertThat(page.locator("#main [id$=channels_data]").innerText())
        .doesNotContainPattern(Pattern.quote("盐津"));
  }

  private Desk desk(String user) {
    return Desk.of(chromium.browser(), server.address(), user, screens);
  }

  /** A clerk who has written something that is not saved. */
  private Desk writing(String unit) {
    Desk clerk = desk("jb" + unit).open("selfcheck/reports.xhtml").press("开始填报");
    clerk.task("填写自查报告").type("problems", TEXT);
    clerk.page().locator("#main input[type=radio][id$='verdict:0']").check();
    return clerk;
  }

  private static Object kept(Desk desk) {
    return desk.page().evaluate("sessionStorage.getItem('duban.kept')");
  }
}
