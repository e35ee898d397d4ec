package org.duban.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The second quarter of 2021 from its register check to the units' answers, by the people of all
 * roles, through the pages. Every test goes on where the one before it stopped.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuarterIT {
  private static final String UNIT = "530623m005";
  private static final String UNIT_NAME = "盐津县生态环境局";
  private static final String RENAMED = "530621m904";
  private static final String WITHOUT_CHANNELS = "530600m904";

  private Chromium chromium;
  private DemoServer server;
  private People people;

  @BeforeAll
  void start() {
    chromium = Chromium.launch();
    server = DemoServer.start();
    people = new People(chromium.browser(), server.address(), new Screens());
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
  @Order(1)
  void units_answer_the_register_check() {
    Desk clerk = people.clerk(UNIT).task("核对渠道清单").pictured("register-check");
    clerk.press("其余全部无误").press("提交核对结果").said("盐津县生态环境局");

    Desk other = people.clerk(RENAMED).task("核对渠道清单").choose("信息有误");
    other.type("rightName", "合成账号更名").type("explanation", "账号已更名，请更新台账。");
    other.pictured("register-check-discrepancy").press("其余全部无误").press("提交核对结果");
    other.said("号（合成）");
    Desk reviewer = people.reviewer().task("处理差异").choose("不属实，维持台账");
    reviewer.type("note", "经查平台，账号名称没有变更。").pictured("settle-discrepancy");
    reviewer.press("办结").said("报来的差异已处理");
  }

  @Test
  @Order(2)
  void a_double_click_gives_one_decision_and_a_stale_page_none() {
    Desk clerk = people.clerk(WITHOUT_CHANNELS).task("核对渠道清单");
    clerk.button("提交零报告").dblclick();
    clerk.said("零报告已送单位负责人审签");

    Desk leader = people.leader(WITHOUT_CHANNELS).task("审签零报告").pictured("seal-nil-return");
    Page stale = leader.context().newPage();
    stale.navigate(leader.page().url());
    leader.field("file").setInputFiles(Attached.sealedReport());
    leader.press("审签通过").said("零报告已审签");
    assertThat(leader.hasNo("mine", "审签零报告")).isTrue();
    stale.locator("button[id$=seal]").click();
    stale.getByText("已由您办结，这次重复的操作没有生效").first().waitFor();
    stale.close();
  }

  @Test
  @Order(3)
  void the_list_is_drawn_when_the_check_has_ended() {
    people.reviewer().open("registercheck/progress.xhtml").pictured("register-check-progress");
    moveClock("2021-05-21T09:00");
    Desk reviewer = people.reviewer().task("处理差异并锁定名单").pictured("settle-register-check");
    assertThat(reviewer.text()).contains("应答复单位\n328");
    reviewer.press("锁定名单").said("渠道名单已锁定");
    reviewer.openUntil("inspection/quarter.xhtml?quarter=2021Q2", "0/166").pictured("quarter");
    reviewer.open("inspection/draw.xhtml?quarter=2021Q2").pictured("draw");
  }

  private void moveClock(String to) {
    Desk desk = people.administrator().open("administration/demo-clock.xhtml").type("to", to);
    desk.press("调整").said("演示时间已调整到").pictured("demo-clock");
  }
}
