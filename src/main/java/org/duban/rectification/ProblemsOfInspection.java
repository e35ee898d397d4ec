package org.duban.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.inspection.ChannelSnapshot;
import org.duban.inspection.Finding;
import org.duban.inspection.Inspection;
import org.duban.inspection.VerdictReason;
import org.duban.shared.Quarter;

/**
 * What a unit has to rectify on one failed channel: one problem for each label that the circular
 * prints, since several findings of one kind are one thing to put right. Older data without
 * findings give one problem with the reason of the verdict.
 */
final class ProblemsOfInspection {
  private static final int DESCRIPTION = 2000;

  private ProblemsOfInspection() {}

  /**
   * @param failedBefore earlier quarters in which the channel failed, newest first
   * @param orderedOn day of the order, for findings without a day of their own
   */
  static List<ProblemFacts> of(
      Inspection inspection, List<Quarter> failedBefore, LocalDate orderedOn) {
    Map<String, List<Finding>> byLabel =
        inspection.confirmed().stream()
            .collect(
                Collectors.groupingBy(Finding::getLabel, LinkedHashMap::new, Collectors.toList()));
    List<ProblemFacts> problems = new ArrayList<>();
    byLabel.forEach(
        (label, findings) ->
            problems.add(problem(inspection, failedBefore, orderedOn, label, findings)));
    if (problems.isEmpty()) {
      String label = byReason(inspection.getReason());
      problems.add(problem(inspection, failedBefore, orderedOn, label, List.of()));
    }
    return problems;
  }

  private static ProblemFacts problem(
      Inspection inspection,
      List<Quarter> failedBefore,
      LocalDate orderedOn,
      String label,
      List<Finding> findings) {
    ChannelSnapshot channel = inspection.getChannel();
    String description =
        findings.stream()
            .map(Finding::getDescription)
            .filter(d -> !d.isBlank())
            .distinct()
            .collect(Collectors.joining("；"));
    return new ProblemFacts(
        inspection.getId(),
        channel.getChannelId(),
        channel.getName(),
        channel.getCodeText(),
        channel.platform().orElse(null),
        label,
        description.length() > DESCRIPTION ? description.substring(0, DESCRIPTION) : description,
        findings.stream().anyMatch(Finding::isVeto)
            || findings.isEmpty() && inspection.getReason() == VerdictReason.VETO,
        foundOn(findings, orderedOn),
        failedBefore,
        findings.stream().map(Finding::getId).toList());
  }

  private static LocalDate foundOn(List<Finding> findings, LocalDate orderedOn) {
    return findings.stream()
        .map(Finding::getObservedOn)
        .filter(day -> day != null && !day.isAfter(orderedOn))
        .min(LocalDate::compareTo)
        .orElse(orderedOn);
  }

  private static String byReason(VerdictReason reason) {
    if (reason == VerdictReason.SCORE_BELOW_60) {
      return "得分低于60分";
    }
    return reason == VerdictReason.FAILED_MONTH ? "计分月份不合格" : "单项否决";
  }
}
