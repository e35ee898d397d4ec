package org.duban.escalation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of the letter that carries a measure to the unit. The office signs and numbers the
 * paper; the letter names the case, what it rests on and what is to be done until when.
 */
final class LetterWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);

  private LetterWords() {}

  /** What the measure is called in a document. */
  static String nameOf(Measure measure) {
    return switch (measure) {
      case REMINDER -> "整改提醒";
      case SUPERVISION_ORDER -> "督办函";
      case INTERVIEW -> "约谈";
      case CLOSURE_ORDER -> "责令关停通知书";
      case ACCOUNTABILITY -> "问责建议函";
    };
  }

  /** The letter's title. */
  static String titleOf(Escalation escalation) {
    return "关于%s整改落实情况的%s"
        .formatted(
            escalation.getUnitName(),
            nameOf(escalation.measure().orElse(Measure.SUPERVISION_ORDER)));
  }

  /**
   * The paragraphs of the letter below the addressee.
   *
   * @param problems the open problems, each as 渠道名称：问题
   * @param replyUntil until when the unit reports
   */
  static List<String> of(
      Escalation escalation, String circularNumber, List<String> problems, LocalDate replyUntil) {
    Measure measure = escalation.measure().orElseThrow();
    Grounds grounds = escalation.grounds().orElseThrow();
    List<String> words = new ArrayList<>();
    words.add(
        "%s政府网站与政务新媒体检查情况通报%s印发后，经核查，你单位%s。"
            .formatted(
                escalation.getQuarter().chinese(),
                circularNumber.isEmpty() ? "" : "（" + circularNumber + "）",
                why(grounds)));
    words.add("尚未整改到位的问题共%d项：".formatted(problems.size()));
    for (int i = 0; i < problems.size(); i++) {
      words.add("%d．%s。".formatted(i + 1, problems.get(i)));
    }
    words.add(demand(measure, DAY.format(replyUntil)));
    words.add("督办编号：" + escalation.key());
    return List.copyOf(words);
  }

  private static String why(Grounds grounds) {
    List<String> parts = new ArrayList<>();
    if (grounds.overdueWorkingDays() > 0) {
      parts.add("整改情况报告已逾期%d个工作日未报送".formatted(grounds.overdueWorkingDays()));
    }
    if (grounds.failedRechecks() > 0) {
      parts.add("已有%d次复核不通过".formatted(grounds.failedRechecks()));
    }
    if (grounds.failedQuarters() > 1) {
      parts.add("同一渠道连续%d个季度检查不合格".formatted(grounds.failedQuarters()));
    }
    return parts.isEmpty() ? "未按要求完成整改" : String.join("，", parts);
  }

  private static String demand(Measure measure, String until) {
    return switch (measure) {
      case CLOSURE_ORDER -> "请立即停止上述渠道信息发布，于%s前完成关停或者注销，并报送佐证材料。".formatted(until);
      case ACCOUNTABILITY -> "建议按照管理权限对责任人员依规处理，并请于%s前书面报告处理情况和整改结果。".formatted(until);
      default -> "请高度重视，逐项落实整改，于%s前报送经负责同志审签并加盖公章的整改情况报告。".formatted(until);
    };
  }
}
