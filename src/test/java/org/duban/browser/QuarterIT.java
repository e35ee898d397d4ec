package org.duban.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The second quarter of 2021 from its register check to its archive, by the people of all roles,
 * through the pages. Every test goes on where the one before it stopped.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuarterIT {
  private static final String UNIT = "530623m005";
  private static final String UNIT_NAME = "盐津县生态环境局";
  private static final String OTHER_UNIT = "530621m019";
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

  @Test
  @Order(4)
  void inspectors_confirm_what_was_suspected_and_pass_the_rest() {
    int confirmed = 0;
    for (int number = 1; number <= 2; number++) {
      for (int batch = 0; batch < 2; batch++) {
        confirmed += inspectBatch(people.inspector(number).task("检查本批渠道"), batch == 0);
      }
    }
    assertThat(confirmed).isEqualTo(33);
  }

  private static int inspectBatch(Desk desk, boolean pictured) {
    if (pictured) {
      desk.pictured("inspect");
    }
    int confirmed = 0;
    Locator suspected =
        desk.page()
            .locator("[id$=channels] tbody tr")
            .filter(new Locator.FilterOptions().setHasText("疑似问题待确认"));
    for (int left = suspected.count(); left > 0; left = suspected.count()) {
      Locator select = suspected.first().locator("button[id$=select]");
      String channel = suspected.first().locator("a, b, .d-line-main").first().innerText();
      if (select.count() > 0) {
        select.click();
        desk.page().locator(".d-case").getByText(channel).first().waitFor();
      }
      Locator confirm = desk.page().locator("button[id$=confirmFinding]");
      int waiting = confirm.count();
      confirm.first().click();
      confirm
          .nth(waiting - 1)
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
      confirmed++;
    }
    desk.press("其余均未发现问题").said("个渠道记为未发现问题");
    desk.press("提交本批结果").said("本批检查结果已提交");
    return confirmed;
  }

  @Test
  @Order(5)
  void the_section_chief_verifies_31_of_150() {
    Desk chief = people.sectionChief().task("核验检查结果").pictured("verify");
    assertThat(chief.text()).contains("网站\n16\n不合格 0 个", "账号\n150\n不合格 31 个", "79.3%");
    chief.press("通过核验").said("进入通报起草");
  }

  @Test
  @Order(6)
  void the_circular_says_what_was_found_and_where_the_printed_one_differs() throws IOException {
    Desk reviewer = people.reviewer().task("起草通报").pictured("draft-circular");
    assertThat(reviewer.text())
        .contains("16个政府网站进行了普查，全部合格")
        .contains("抽查150个，发现不合格账号31个，总体合格率为79.3%")
        .contains("政务微信公众号抽查130个，不合格30个")
        .contains("政务微博抽查10个，不合格1个，合格率90%");
    assertThat(reviewer.page().locator(".d-differences").innerText()).contains("T01", "T02", "T03");
    reviewer.press("送科室审核").said("已送科室负责人审核");
    Desk chief = people.sectionChief().task("审核通报").pictured("review-circular");
    var signing = new Signing(people.of("shenhe2", DemoServer.PASSWORD), "审核员乙");
    signing.ask(chief, "请核对合格率。");
    chief.press("通过，送签").said("正在等待会签");
    signing.agree("审核通报", "请核对合格率。");
    chief.task("审核通报").press("通过，送签").said("等待签发");
    Desk leader = people.signingLeader().task("签发通报").pictured("sign-circular");
    leader.press("签发").said("正在编号印发");

    reviewer.openUntil("circular/circular.xhtml?key=2021Q2", "已印发").pictured("circular");
    assertThat(reviewer.text()).contains("昭政办函〔2021〕1号");
    Locator download = reviewer.page().locator("button[id$=word]");
    Download word = reviewer.page().waitForDownload(download::click);
    try (InputStream file = word.createReadStream();
        ZipInputStream zip = new ZipInputStream(file)) {
      assertThat(zip.getNextEntry()).isNotNull();
    }
    assertThat(word.suggestedFilename()).endsWith(".docx");
  }

  @Test
  @Order(7)
  void a_unit_receives_the_order_and_answers_every_finding() {
    Desk clerk = people.clerk(UNIT).open("circular/circular.xhtml?key=2021Q2");
    clerk.press("签收").said("已签收");
    people.reviewer().openUntil("rectification/cases.xhtml?quarter=2021Q2", "30 个单位未办结");
    people.reviewer().pictured("rectifications");
    clerk.task("签收通报").pictured("receipt").press("签收").said("请在期限前填写整改情况");

    clerk.task("填写整改情况").pictured("report");
    assertThat(Mending.fill(clerk)).isEqualTo(2);
    clerk.endSession();
    clerk.press("上传所选文件").asksToSignIn().shows("登录已过期");
    clerk.signIn("jb" + UNIT);
    clerk.shows("已填回您在登录过期前填写的文字");
    Mending.choosePictures(clerk);
    clerk.press("上传所选文件").said("上传了 2 份材料");
    clerk.pictured("report-complete").press("送领导审签").said("已送领导审签");
  }

  @Test
  @Order(8)
  void a_new_account_and_a_new_version_of_a_process_while_cases_run() throws IOException {
    var administering = new Administering(people.administrator());
    administering.createReviewer("it.shenhe", "合成审核员", "Only-in-tests-21");
    Desk newcomer = people.of("it.shenhe", "Only-in-tests-21");
    assertThat(newcomer.page().locator(".d-person-name").innerText()).contains("合成审核员");

    administering.renameFirstTask();
    assertThat(administering.running("第 1 版")).isEqualTo("30");
    assertThat(administering.running("第 2 版 现行")).isEqualTo("0");
    assertThat(people.clerk(OTHER_UNIT).task("签收通报").text()).doesNotContain("签收整改通知");
  }

  @Test
  @Order(9)
  void the_report_is_sealed_once_it_is_a_pdf() {
    Desk leader = people.leader(UNIT).task("审签并盖章");
    leader.field("file").setInputFiles(Attached.notPdf());
    leader.press("审签并盖章").said("不是完整的 PDF 文件").pictured("not-a-pdf");
    assertThat(leader.page().url()).contains("?task=");
    leader.page().navigate(leader.page().url());
    Mending.seal(leader);
    leader.page().goBack();
    assertThat(leader.hasNo("mine", "审签并盖章")).isTrue();
  }

  @Test
  @Order(10)
  void a_report_sent_back_with_a_reason_is_mended_and_approved() {
    Desk county = people.countySupervisor("530623").task(UNIT_NAME, "县级审核");
    county.pictured("review-report").choose("填写中").press("退回").said("请填写理由");
    county.type("opinion", "看不清。".repeat(251)).choose("填写中").press("退回");
    county.said("“意见”最多填写 1000 个字");
    county.type("opinion", "佐证图片看不清，请重新上传。").choose("填写中");
    county.press("退回").said("已退回到“填写中”");

    people.clerk(UNIT).task("填写整改情况").shows("佐证图片看不清，请重新上传。");
    mending().reportAgain();
    mending().passReviews();
  }

  @Test
  @Order(11)
  void a_failed_recheck_opens_a_second_round_and_is_supervised() {
    mending().recheck(false);
    Desk clerk = people.clerk(UNIT).task("填写整改情况").shows("第 2 轮");
    assertThat(clerk.page().locator("#main textarea[id$=cause]").count()).isEqualTo(1);
    Desk leader = people.signingLeader().task(UNIT_NAME, "批准督办措施");
    leader.pictured("approve-measure").press("批准").said("已批准");
  }

  @Test
  @Order(12)
  void what_passes_its_second_recheck_leaves_the_ledger() {
    mending().reportAgain();
    mending().passReviews();
    mending().recheck(true);
    String address = "rectification/case.xhtml?key=2021Q2-530623M005";
    people.reviewer().openUntil(address, "已销号").pictured("case");
  }

  @Test
  @Order(13)
  void who_is_late_is_summoned_and_what_was_said_is_written_down() {
    moveClock("2021-12-01T09:00");
    Desk leader = people.signingLeader().open("worklist/my-work.xhtml?list=claimable");
    leader.button("签收").dblclick();
    assertThat(leader.said("已签收").rows("mine")).isEqualTo(1);
    leader.task("约谈", "批准督办措施");
    leader.press("批准").said("已批准");
    Desk reviewer = people.reviewer().task("记录约谈").pictured("interview-record");
    String number = reviewer.page().locator(".d-number").first().innerText();
    reviewer.type("heldOn", "2021-12-01").type("place", "市政府办公室会议室").choose("主要领导");
    reviewer.type("words", "逾期未报整改情况，要求说明原因并限期整改。");
    reviewer.type("promise", "三个工作日内补报整改情况报告。").type("dueOn", "2021-12-06");
    reviewer.press("提交约谈记录").said("已记录对");

    reviewer.open("escalation/escalations.xhtml").pictured("escalations");
    reviewer.open("escalation/escalation.xhtml?key=" + number).pictured("escalation");
    reviewer.shows("约谈记录").shows("三个工作日内补报整改情况报告。");
  }

  @Test
  @Order(14)
  void what_is_still_open_goes_into_the_next_quarter() {
    Desk reviewer = people.reviewer().task("确认销号与结转").pictured("close-out");
    reviewer.press("确认").said("2021年二季度已确认销号与结转");
    reviewer.openUntil("inspection/cycles.xhtml", "已归档").pictured("cycles");
    assertThat(reviewer.text()).containsPattern("2021Q2\\s+2021年5月6日至6月30日[^已]+已归档");
  }

  private Mending mending() {
    return new Mending(people, UNIT, UNIT_NAME);
  }

  private void moveClock(String to) {
    new Administering(people.administrator()).moveClock(to);
  }
}
