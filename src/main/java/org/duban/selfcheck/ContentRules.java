package org.duban.selfcheck;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.shared.Quarter;

/**
 * What a report's content must be like. A draft may lack anything but says nothing impossible; a
 * report that is handed up lacks nothing.
 */
final class ContentRules {
  private static final int RESULT_LIMIT = 500;
  private static final Map<ReportSection, SelfCheckGap> UNEXPLAINED =
      Map.of(
          ReportSection.MESSAGES, SelfCheckGap.MESSAGES_REMAINDER,
          ReportSection.CORRECTIONS, SelfCheckGap.CORRECTIONS_REMAINDER,
          ReportSection.FINDINGS, SelfCheckGap.FINDINGS_REMAINDER);

  private ContentRules() {}

  /** Refuses what cannot be true; throws one of the feature's refusals. */
  static void check(SelfCheckContent content, Quarter quarter, LocalDate today) {
    if (content.period() != null) {
      content.period().check(quarter, today);
    }
    for (CheckRun run : content.runs()) {
      boolean inside =
          !run.from().isBefore(quarter.firstDay())
              && !run.until().isAfter(quarter.lastDay())
              && !run.until().isBefore(run.from());
      if (!inside || run.result().isBlank()) {
        throw new RunOutsideQuarter(quarter);
      }
      checkLength(RESULT_LIMIT, run.result());
    }
    content.figures().check();
    Stream.concat(
            Stream.of(content.problems(), content.measures(), content.nextSteps()),
            content.remainders().values().stream())
        .forEach(t -> checkLength(WrittenReport.TEXT_LIMIT, t));
  }

  private static void checkLength(int limit, String text) {
    if (text.strip().length() > limit) {
      throw new SelfCheckTextTooLong(limit, text.strip().length());
    }
  }

  /** What is missing before the report can be handed up. */
  static Set<SelfCheckGap> gaps(SelfCheckContent content) {
    Set<SelfCheckGap> gaps = EnumSet.noneOf(SelfCheckGap.class);
    addIf(gaps, SelfCheckGap.PERIOD, content.period() == null);
    addIf(gaps, SelfCheckGap.RUNS, content.runs().isEmpty());
    addIf(gaps, SelfCheckGap.VERDICT, content.verdict() == null);
    addIf(gaps, SelfCheckGap.NEXT_STEPS, content.nextSteps().isBlank());
    UNEXPLAINED.forEach(
        (section, gap) ->
            addIf(
                gaps,
                gap,
                Totals.of(section, content.lines()).remainder() > 0
                    && !isExplained(content, section)));
    addIf(
        gaps,
        SelfCheckGap.ACCOUNTS_DIFFERENCE,
        differsFromRegister(content) && !isExplained(content, ReportSection.ACCOUNTS));
    boolean found = Totals.of(ReportSection.FINDINGS, content.lines()).quantity() > 0;
    boolean saysSo = content.verdict() != null && content.verdict() != OwnVerdict.PASSED;
    addIf(gaps, SelfCheckGap.PROBLEMS, (found || saysSo) && content.problems().isBlank());
    return gaps;
  }

  /** Whether the accounts by platform do not add up to those that the national system lists. */
  static boolean differsFromRegister(SelfCheckContent content) {
    Integer registered = content.figures().registeredAccounts();
    List<ReportLine> lines = content.lines();
    return registered != null && registered != Totals.of(ReportSection.ACCOUNTS, lines).quantity();
  }

  private static boolean isExplained(SelfCheckContent content, ReportSection section) {
    return !content.remainders().getOrDefault(section, "").isBlank();
  }

  private static void addIf(Set<SelfCheckGap> gaps, SelfCheckGap gap, boolean missing) {
    if (missing) {
      gaps.add(gap);
    }
  }
}
