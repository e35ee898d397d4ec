package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The lists by keyboard alone, at 400 % zoom, on a phone, and with input that nobody foresaw. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsInHandIT {
  private static final String LIST = "worklist/my-work.xhtml?list=";
  private static final int MOST_STOPS = 120;

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
  void a_task_is_found_claimed_opened_and_decided_by_keyboard_alone() {
    Desk clerk = desk("jb530602m901").open(LIST + "claimable");
    Page page = clerk.page();
    page.keyboard().press("/");
    assertThat(page.locator("[id='form:text']")).isFocused();
    page.keyboard().type("901号");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("text="));
    page.keyboard().press("j");
    assertFocusIsSeen(page);
    page.keyboard().press("c");
    clerk.said("已签收");

    goTo(page, "待办");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("list=mine"));
    page.keyboard().press("j");
    assertFocusIsSeen(page);
    page.keyboard().press("o");
    page.waitForURL(url -> url.contains("task="));
    goTo(page, "其余");
    page.keyboard().press("Enter");
    assertThat(page.locator("input[type=radio]:checked").first()).isAttached();
    page.waitForTimeout(1000);
    page.keyboard().press("Control+Enter");
    page.waitForURL(url -> url.contains("my-work"));
    assertThat(clerk.hasNo("mine", "核对渠道清单")).isTrue();
  }

  @Test
  void no_list_scrolls_sideways_at_four_times_the_size() {
    List<String> tooWide = new ArrayList<>();
    for (String user : List.of("shenhe", "xian530623", "jb530602m902")) {
      Page page = desk(user).page();
      page.setViewportSize(320, 800);
      for (String path :
          List.of(
              LIST + "mine",
              LIST + "claimable",
              LIST + "done",
              LIST + "started",
              LIST + "copies",
              LIST + "all",
              LIST + "claimable&text=x&unit=530602M902",
              "worklist/verbs.xhtml")) {
        page.navigate(server.address() + path);
        Object wide =
            page.evaluate(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (Boolean.TRUE.equals(wide)) {
          tooWide.add(user + " " + path);
        }
      }
    }
    assertThat(tooWide).isEmpty();
  }

  @Test
  void a_phone_shows_rows_before_filters_and_a_desk_both() {
    Desk clerk = desk("jb530602m903").open(LIST + "claimable");
    Locator text = clerk.page().locator("[id='form:text']");
    assertThat(text).isVisible();
    clerk.page().setViewportSize(390, 800);
    assertThat(text).isHidden();
    clerk.page().getByText("筛选", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(text).isVisible();
    clerk.open(LIST + "claimable&text=x");
    assertThat(text).isVisible();
    assertThat(text).hasValue("x");
  }

  @Test
  void what_is_typed_is_shown_as_it_was_and_what_nobody_sees_is_left_out() {
    Desk clerk = writing("530602m904");
    List<String> dialogs = new ArrayList<>();
    clerk.page().onDialog(dialog -> dialogs.add(dialog.message()));
    String seen = "<script>alert(1)</script><b>粗</b> 𠮷祥 👨‍👩‍👧 & \"引\" מרחבא";
    clerk.type("problems", seen + "\u202E\u200B").press("保存草稿").said("看不见的控制字符");
    clerk.page().reload();

    assertThat(clerk.field("problems")).hasValue(seen);
    assertThat(dialogs).isEmpty();
  }

  @Test
  void a_text_of_a_hundred_thousand_characters_is_refused_beside_its_field_and_stays() {
    Desk clerk = writing("530602m905");
    clerk.type("problems", "字".repeat(100_000)).press("保存草稿").said("最多填写");

    assertThat(clerk.field("problems").inputValue()).hasSize(100_000);
  }

  @Test
  void an_address_edited_by_hand_says_what_it_does_not_know() {
    Desk clerk = desk("jb530602m906");
    clerk.open(LIST + "all&unit=%27%3B%20drop&due=yesterday&page=x");
    clerk.said("地址中的").said("您没有这个");
    assertThat(clerk.page().locator("h1")).hasText("待办工作");
    clerk.open(LIST + "copies&read=half&stage=no.such").said("地址中的");
  }

  @Test
  void a_task_of_another_unit_leads_to_the_own_list_with_a_sentence() {
    Desk other = desk("jb530602m907").task("核对渠道清单");
    String address = other.page().url().substring(server.address().length());
    Desk clerk = desk("jb530602m908").open(address);

    assertThat(clerk.page().url()).contains("my-work");
    clerk.said("核对渠道清单");
  }

  @Test
  void a_list_left_open_overnight_says_what_has_changed_and_survives_the_session() {
    Desk window = desk("jb530602m909").open(LIST + "claimable");
    Desk other = desk("jb530602m909").task("核对渠道清单");
    other.press("其余全部无误").page().waitForTimeout(1000);
    other.press("提交核对结果");
    other.page().waitForURL(url -> url.contains("my-work"));
    window.press("签收");
    assertThat(window.page().locator("#messages, #main .ui-message-error").first()).isVisible();

    Desk late = desk("jb530602m910").open(LIST + "claimable");
    late.endSession();
    late.press("签收").asksToSignIn().signIn("jb530602m910");
    assertThat(late.page().url()).contains("list=claimable");
  }

  /** Goes from stop to stop until one with these words has the focus. */
  private static void goTo(Page page, String words) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      Object text = page.evaluate("document.activeElement.textContent.trim()");
      if (text.toString().startsWith(words)) {
        assertFocusIsSeen(page);
        return;
      }
    }
    throw new AssertionError("no stop with " + words);
  }

  private static void assertFocusIsSeen(Page page) {
    Object outline =
        page.evaluate(
            "(() => { const s = getComputedStyle(document.activeElement);"
                + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2"
                + " && document.activeElement !== document.body; })()");
    assertThat(outline).isEqualTo(true);
  }

  private Desk desk(String user) {
    return Desk.of(chromium.browser(), server.address(), user, screens);
  }

  private Desk writing(String unit) {
    Desk clerk = desk("jb" + unit).open("selfcheck/reports.xhtml").press("开始填报");
    return clerk.task("填写自查报告");
  }
}
