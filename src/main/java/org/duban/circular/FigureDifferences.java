package org.duban.circular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares what was stated with what the rows say, and says of each difference where it comes from:
 * the slips T01 to T08 that published circulars show (domain/requirements.md).
 */
public final class FigureDifferences {
  private final CircularFigures figures;
  private final Map<String, String> stated;
  private final List<PrintedRow> printed;
  private final List<FigureDifference> found = new ArrayList<>();

  private FigureDifferences(
      CircularFigures figures, Map<String, String> stated, List<PrintedRow> printed) {
    this.figures = figures;
    this.stated = stated;
    this.printed = printed;
  }

  /**
   * All differences, in the order in which the figures were stated.
   *
   * @param stated totals by key of the figure; a key that is not computed is left out
   * @param printed rows of the printed list of failed accounts; empty when there was none
   */
  public static List<FigureDifference> between(
      CircularFigures figures, Map<String, String> stated, List<PrintedRow> printed) {
    var differences = new FigureDifferences(figures, stated, printed);
    stated.forEach(differences::compare);
    differences.comparePrintedList();
    return List.copyOf(differences.found);
  }

  private void compare(String key, String value) {
    Figure figure = figures.find(key).orElse(null);
    if (figure == null || figure.value().equals(value)) {
      return;
    }
    if (figure.value().equals(value + "%")) {
      found.add(
          new FigureDifference(figure, value, "T07", "原文漏写百分号，合格率一律写作“" + figure.value() + "”。"));
    } else if (key.startsWith("region.")) {
      region(figure, value);
    } else if (key.endsWith(".rate")) {
      found.add(rate(figure, value));
    } else {
      found.add(count(figure, value));
    }
  }

  private FigureDifference count(Figure figure, String value) {
    if (figure.key().equals("accounts.failed")) {
      return accountsFailed(figure, value);
    }
    if (figure.key().startsWith("accounts.") && figure.key().endsWith(".failed")) {
      return platformFailed(figure, value);
    }
    return new FigureDifference(
        figure, value, "T06", "按锁定名单逐个统计为" + figure.value() + "个，原文为" + value + "个。");
  }

  private FigureDifference accountsFailed(Figure figure, String value) {
    List<String> twice = listedTwice();
    if (!twice.isEmpty() && value.equals(Integer.toString(printed.size()))) {
      return new FigureDifference(
          figure,
          value,
          "T01",
          "原文按行计数。%s各列了两行，按标识码计是%s个账号。".formatted(String.join("、", twice), figure.value()));
    }
    return new FigureDifference(
        figure,
        value,
        "T06",
        "原文正文为%s个，附件列出%d行，按账号统计为%s个。".formatted(value, printed.size(), figure.value()));
  }

  private FigureDifference platformFailed(Figure figure, String value) {
    if (value.equals("0")) {
      List<CheckedChannel> failed =
          figure.rows().stream().filter(CheckedChannel::isFailed).toList();
      return new FigureDifference(
          figure,
          value,
          wrongPlatform(),
          "附件中%s属于%s，原文正文计为全部合格。".formatted(named(failed), failed.get(0).getPlatformName()));
    }
    String platform = figure.key().substring("accounts.".length(), figure.key().lastIndexOf('.'));
    var sentences = new ArrayList<String>();
    String rule = "T06";
    List<CheckedChannel> elsewhere = statedAsZero(platform);
    if (!elsewhere.isEmpty()) {
      rule = wrongPlatform();
      sentences.add(
          "%s按%s属于%s，不应计入。"
              .formatted(
                  named(elsewhere),
                  printedCodes().isEmpty() ? "平台" : "标识码",
                  elsewhere.get(0).getPlatformName()));
    }
    List<String> twice = listedTwice().stream().filter(c -> c.contains(platform)).toList();
    if (!twice.isEmpty()) {
      rule = "T01";
      sentences.add(0, String.join("、", twice) + "各列了两行，按账号各计1个。");
    }
    if (sentences.isEmpty()) {
      sentences.add("按锁定名单统计为" + figure.value() + "个，原文为" + value + "个。");
    }
    return new FigureDifference(figure, value, rule, String.join("", sentences));
  }

  /** T02 where the printed codes tell the platform, T05 where only its printed name does. */
  private String wrongPlatform() {
    return printedCodes().isEmpty() ? "T05" : "T02";
  }

  /** Failed accounts of other platforms for which the text stated no failure at all. */
  private List<CheckedChannel> statedAsZero(String platform) {
    return figures.failedAccounts().stream()
        .filter(c -> !c.getPlatform().equals(platform))
        .filter(c -> "0".equals(stated.get("accounts." + c.getPlatform() + ".failed")))
        .toList();
  }

  /** A rate that follows a wrong count has that count's slip. */
  private FigureDifference rate(Figure figure, String value) {
    String base = figure.key().substring(0, figure.key().length() - ".rate".length());
    Figure failed = figures.get(base + ".failed");
    String statedFailed = stated.getOrDefault(base + ".failed", failed.value());
    if (statedFailed.equals(failed.value())) {
      return new FigureDifference(
          figure, value, "T09", "不合格数一致，按本机关的小数位数和舍入方式应为%s。".formatted(figure.value()));
    }
    return new FigureDifference(
        figure,
        value,
        count(failed, statedFailed).rule(),
        "不合格数由%s更正为%s，合格率随之为%s。".formatted(statedFailed, failed.value(), figure.value()));
  }

  private void region(Figure figure, String value) {
    String name = figure.key().substring("region.".length(), figure.key().lastIndexOf('.'));
    String row = "附件1“" + name + "”一行";
    String statedFailed = stated.getOrDefault("region." + name + ".failed", "");
    String statedRate = stated.getOrDefault("region." + name + ".rate", "");
    String contradiction =
        !statedRate.isEmpty() && !statedFailed.equals("0") && statedRate.equals("100%")
            ? "、合格率" + statedRate + "，自相矛盾"
            : "";
    String body =
        "0".equals(stated.get("websites.failed"))
            ? "正文和核验结果均为全部合格。"
            : "核验结果为" + figure.value() + "个。";
    found.add(
        new FigureDifference(
            figure,
            value,
            "T03",
            figure.key().endsWith(".failed")
                ? row + "填问题网站" + value + "个" + contradiction + "；" + body
                : row + "填" + value + "，按该行计算为" + figure.value() + "。"));
  }

  /** What the printed list shows by itself: two names for one code, no codes, other totals. */
  private void comparePrintedList() {
    Figure failed = figures.get("accounts.failed");
    String statedFailed = stated.get("accounts.failed");
    namesByCode().entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .forEach(
            e ->
                found.add(
                    new FigureDifference(
                        failed,
                        String.join("、", e.getValue()),
                        "T04",
                        e.getKey() + "只有一个账号，原文用了两个名称。请核对是否更名，并补记名称变更。")));
    if (statedFailed != null
        && !printed.isEmpty()
        && failed.value().equals(statedFailed)
        && !statedFailed.equals(Integer.toString(printed.size()))
        && listedTwice().isEmpty()) {
      found.add(
          new FigureDifference(
              failed,
              statedFailed,
              "T06",
              "原文正文为%s个，附件列出%d行。".formatted(statedFailed, printed.size())));
    }
    if (!printed.isEmpty() && printedCodes().isEmpty()) {
      found.add(
          new FigureDifference(failed, "未印标识码", "T08", "原文附件3没有标识码，账号按平台和名称认定；现附件按固定格式逐行列出标识码。"));
    }
  }

  private Set<String> printedCodes() {
    return namesByCode().keySet();
  }

  private Map<String, Set<String>> namesByCode() {
    var names = new LinkedHashMap<String, Set<String>>();
    printed.stream()
        .filter(r -> !r.getCode().isEmpty())
        .forEach(
            r -> names.computeIfAbsent(r.getCode(), c -> new LinkedHashSet<>()).add(r.getName()));
    return names;
  }

  private List<String> listedTwice() {
    Map<String, Long> rows =
        printed.stream()
            .map(PrintedRow::getCode)
            .filter(c -> !c.isEmpty())
            .collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting()));
    return rows.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
  }

  private static String named(List<CheckedChannel> channels) {
    return channels.stream()
        .map(
            c ->
                c.getCode().isEmpty()
                    ? "“" + c.getName() + "”"
                    : c.getCode() + "（" + c.getName() + "）")
        .collect(Collectors.joining("、"));
  }
}
