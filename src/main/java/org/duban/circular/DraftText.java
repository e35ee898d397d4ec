package org.duban.circular;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duban.shared.CheckWindow;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The first text of a circular, written from its figures after the skeleton that offices use. It
 * holds placeholders only; what is said depends on the figures (all passed, none repeated), what is
 * counted stays a figure.
 */
final class DraftText {
  private final CircularFigures figures;

  private DraftText(CircularFigures figures) {
    this.figures = figures;
  }

  /**
   * The parts of a circular; of a correction, when there is one to correct.
   *
   * @param websiteRounds how many times every website was looked at, from 1 (Z08)
   */
  static Map<Section, String> write(
      CircularFigures figures,
      boolean correction,
      boolean cityPortalCounted,
      int websiteRounds,
      boolean nilReportRequired,
      String contact) {
    var draft = new DraftText(figures);
    Map<Section, String> text = new EnumMap<>(Section.class);
    text.put(Section.TITLE, correction ? CORRECTION_TITLE : TITLE);
    text.put(Section.ADDRESSEES, "各县（市、区）人民政府，市直各有关部门：");
    text.put(Section.LEAD, correction ? CORRECTION_LEAD : LEAD);
    text.put(Section.WEBSITES, draft.websites(cityPortalCounted, websiteRounds));
    text.put(Section.ACCOUNTS, draft.accounts());
    text.put(Section.LAST_QUARTER, draft.lastQuarter());
    text.put(Section.PROBLEMS, draft.problems());
    text.put(Section.DEMANDS, demands(nilReportRequired));
    text.put(Section.CONTACT, contact);
    return text;
  }

  /** The facts that a text may name and that count no rows. */
  static List<Figure> facts(
      String office,
      Quarter quarter,
      @Nullable CheckWindow window,
      @Nullable ReportDemand demand,
      @Nullable Circular corrected,
      String correctionReason) {
    var facts = new ArrayList<Figure>();
    facts.add(Figure.fact("office", "发文机关", office));
    facts.add(Figure.fact("quarter", "通报季度", quarter.chinese()));
    if (window != null) {
      facts.add(Figure.fact("window", "检查时段", window.chinese()));
    }
    if (demand != null) {
      facts.add(Figure.fact("report.due", "整改情况报送期限", demand.chinese()));
      facts.add(Figure.fact("report.signer", "整改情况报告审签人", demand.signedBy().chinese()));
    }
    if (corrected != null) {
      String number =
          corrected
              .number()
              .map(n -> "《" + corrected.getQuarter().chinese() + "检查情况通报》（" + n + "）")
              .orElse("《" + corrected.getQuarter().chinese() + "检查情况通报》");
      facts.add(Figure.fact("corrected.number", "被更正的通报", number));
      facts.add(Figure.fact("corrected.reason", "更正原因", correctionReason));
    }
    return facts;
  }

  private static final String TITLE = "{office}关于{quarter}全市政府网站和政府系统政务新媒体检查情况的通报";
  private static final String CORRECTION_TITLE = "{office}关于更正{quarter}全市政府网站和政府系统政务新媒体检查情况的通报";

  private static final String LEAD =
      "根据《国务院办公厅关于印发政府网站发展指引的通知》（国办发〔2017〕47号）、"
          + "《国务院办公厅关于推进政务新媒体健康有序发展的意见》（国办发〔2018〕123号）和"
          + "《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）要求，"
          + "{office}组织对{quarter}全市政府网站和政府系统政务新媒体运行情况进行了检查。现将检查情况通报如下：";

  private static final String CORRECTION_LEAD =
      "{corrected.number}印发后，发现有关内容需要更正：{corrected.reason}\n" + "现将更正后的检查情况重新通报如下，原通报同时废止：";

  private String websites(boolean cityPortalCounted, int rounds) {
    var text = new StringBuilder("# 政府网站普查情况\n");
    if (isNone("websites.running")) {
      return text.append("本季度没有在运行的政府网站。").toString();
    }
    text.append("{window}，对全市在运行的{websites.running}个政府网站")
        .append(cityPortalCounted ? "" : "（不含市人民政府门户网站）")
        .append("进行了")
        .append(rounds > 1 ? CircularText.numeral(rounds) + "轮" : "")
        .append("普查，");
    if (isNone("websites.failed")) {
      return text.append("全部合格，总体合格率为{websites.rate}。").toString();
    }
    text.append("合格{websites.passed}个，不合格{websites.failed}个，总体合格率为{websites.rate}。不合格的政府网站中，");
    var reasons = new ArrayList<String>();
    add(reasons, "websites.veto", "因单项否决不合格{websites.veto}个");
    add(reasons, "websites.score", "因得分低于合格线不合格{websites.score}个");
    add(reasons, "websites.month", "因计分月份不合格{websites.month}个");
    return text.append(String.join("，", reasons)).append("，分别为{websites.failed.names}。").toString();
  }

  private String accounts() {
    var text = new StringBuilder("# 政务新媒体抽查情况\n");
    if (isNone("accounts.sampled")) {
      return text.append("本季度没有抽查政务新媒体账号。").toString();
    }
    text.append("{window}，从在运行的政府系统政务新媒体账号中抽查{accounts.sampled}个，");
    text.append(isNone("accounts.failed") ? "全部合格，" : "发现不合格账号{accounts.failed}个，");
    text.append("总体合格率为{accounts.rate}。其中，");
    List<String> platforms =
        figures.platforms().stream()
            .map(
                p -> {
                  String key = "accounts." + p;
                  String name = figures.get(key + ".sampled").rows().get(0).getPlatformName();
                  return "%s抽查{%s.sampled}个，不合格{%s.failed}个，合格率{%s.rate}"
                      .formatted(name, key, key, key);
                })
            .toList();
    return text.append(String.join("；", platforms)).append("。").toString();
  }

  private String lastQuarter() {
    String text = "# 与上季度比较情况\n";
    return isNone("repeated.count")
        ? text + "本季度没有连续两个季度检查不合格的网站和账号。"
        : text + "上季度检查不合格、本季度检查仍不合格的有{repeated.count}个，分别为{repeated.names}，已在附件中逐行标明。";
  }

  private String problems() {
    List<String> kinds = figures.problems();
    if (kinds.isEmpty()) {
      return "本季度检查的网站和账号未发现不合格情形。";
    }
    var text = new ArrayList<String>();
    for (String kind : kinds) {
      String key = "problem." + kind;
      int count = figures.get(key + ".count").rows().size();
      text.add("# " + kind);
      text.add(
          "存在该问题的网站和账号有{%s.count}个，占不合格总数的{%s.share}，%s{%s.examples}%s。"
              .formatted(key, key, count > 3 ? "如" : "为", key, count > 3 ? "等" : ""));
    }
    return String.join("\n", text);
  }

  private static String demands(boolean nilReportRequired) {
    return String.join(
        "\n",
        "# 压紧压实责任",
        "各县（市、区）、各部门要落实主管主办责任，严格执行信息发布“三审三校”制度，加强日常巡查，发现问题立即处置。",
        "# 管好备案台账",
        "账号开设、变更、关停、注销要及时备案，做到台账与实际一致；停止使用的账号要先在平台完成注销，再从台账中注销。",
        "# 按时整改反馈",
        "被通报的单位要对照附件逐项整改、举一反三，于{report.due}前将整改情况报告报送{office}。"
            + "报告须经本单位{report.signer}审签并加盖公章，同时报送电子版。"
            + (nilReportRequired ? "没有政府网站和政务新媒体的单位实行零报告，同样须审签盖章。" : ""),
        "# 严格跟踪问效",
        "{office}将对整改情况逐项复核。逾期未报、整改不到位或者连续被通报的，将按规定督办、约谈，检查结果纳入年度考核。");
  }

  private boolean isNone(String key) {
    return figures.get(key).rows().isEmpty();
  }

  private void add(List<String> reasons, String key, String text) {
    if (!isNone(key)) {
      reasons.add(text);
    }
  }
}
