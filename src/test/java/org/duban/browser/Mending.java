package org.duban.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** What people do, page by page, to have one unit's problems mended. */
final class Mending {
  private final People people;
  private final String unit;
  private final String name;

  /**
   * @param unit code of the unit, as the accounts of its people have it
   * @param name the unit's name in task lists
   */
  Mending(People people, String unit, String name) {
    this.people = people;
    this.unit = unit;
    this.name = name;
  }

  /** Fills in everything that the report asks for, files chosen but not uploaded. */
  static int fill(Desk clerk) {
    int problems = clerk.page().locator("#main textarea[id$=cause]").count();
    for (int item = 0; item < problems; item++) {
      fill(clerk, item, "cause", "值班人员审核不严。");
      fill(clerk, item, "measure", "已更正并恢复更新，建立三审三校制度。");
      fill(clerk, item, "responsible", "办公室");
      fill(clerk, item, "finishedOn", "2021-05-21");
    }
    choosePictures(clerk);
    return problems;
  }

  static void choosePictures(Desk clerk) {
    Locator files = clerk.page().locator("#main input[id$=after]");
    for (int item = 0; item < files.count(); item++) {
      files.nth(item).setInputFiles(Attached.picture());
    }
  }

  private static void fill(Desk desk, int item, String id, String text) {
    desk.page().locator("#main [id$='" + id + "']:is(input, textarea)").nth(item).fill(text);
  }

  /** The leader signs and seals on the open page. */
  static void seal(Desk leader) {
    leader.field("file").setInputFiles(Attached.sealedReport());
    leader.press("审签并盖章").said("已审签盖章并上报");
  }

  /** Clerk and leader report anew. */
  void reportAgain() {
    Desk clerk = people.clerk(unit).task("填写整改情况").pictured("report-again");
    int problems = fill(clerk);
    clerk.press("上传所选文件").said("上传了 " + problems + " 份材料");
    clerk.press("送领导审签").said("已送领导审签");
    seal(people.leader(unit).task("审签并盖章"));
  }

  /** County and city approve. */
  void passReviews() {
    String county = unit.substring(0, 6);
    people.countySupervisor(county).task(name, "县级审核").press("审核通过").said("已审核通过");
    people.reviewer().task(name, "市级审核").press("审核通过").said("已审核通过");
  }

  /** The inspector decides every problem, the first perhaps as not mended; the office confirms. */
  void recheck(boolean firstMended) {
    Desk inspector = people.inspector(1).task(name, "逐项复核").pictured("recheck");
    Locator reasons = inspector.page().locator("#main textarea[id$=reason]");
    assertThat(reasons.count()).isPositive();
    for (int item = 0; item < reasons.count(); item++) {
      reasons.nth(item).fill("已核实，问题内容已删除，更新恢复正常。");
      if (item > 0 || firstMended) {
        choose(inspector, item, "RECTIFIED");
      }
    }
    if (!firstMended) {
      choose(inspector, 0, "NOT_RECTIFIED");
      reasons.first().fill("首页仍无更新，问题没有整改。");
      inspector.page().locator("#main input[id$=proof]").first().setInputFiles(Attached.picture());
    }
    inspector.press("提交复核结果").said("已提交审核员确认");
    Desk reviewer = people.reviewer().task(name, "确认复核结果").pictured("confirm-recheck");
    reviewer.press("确认复核结果").said("已确认");
  }

  private static void choose(Desk inspector, int item, String result) {
    String radio = "#main input[type=radio][value=" + result + "]";
    inspector.page().locator(radio).nth(item).check();
  }
}
