package org.duban.selfcheck.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.faces.Texts;
import org.duban.selfcheck.OtherQuarters;
import org.duban.selfcheck.ReportLine;
import org.duban.selfcheck.ReportPeriod;
import org.duban.selfcheck.ReportSection;
import org.duban.selfcheck.SelfCheck;
import org.duban.selfcheck.SelfCheckContent;
import org.duban.selfcheck.SelfCheckFigures;

/** A report as it is read, with what is computed from it. */
public final class ShownReport {
  /**
   * One section with its sums.
   *
   * @param sums the sums in words
   * @param remainder why something is left over; may be empty
   */
  public record Section(
      ReportSection section, List<ReportLine> lines, String sums, String remainder) {}

  private final SelfCheck report;
  private final SelfCheckContent content;

  ShownReport(SelfCheck report) {
    this.report = report;
    this.content = report.content();
  }

  public SelfCheck getReport() {
    return report;
  }

  public SelfCheckContent getContent() {
    return content;
  }

  public List<Section> getSections() {
    return Arrays.stream(ReportSection.values()).map(this::section).toList();
  }

  private Section section(ReportSection section) {
    List<ReportLine> lines = content.lines().stream().filter(l -> l.section() == section).toList();
    return new Section(
        section,
        lines,
        SumWords.of(section, lines),
        content.remainders().getOrDefault(section, ""));
  }

  /** Label and number of every figure that applies, with the means that follow from them. */
  public Map<String, String> getFigures() {
    SelfCheckFigures figures = content.figures();
    Map<String, String> shown = new LinkedHashMap<>();
    for (Figure figure : Figure.values()) {
      Number number = figure.of(figures);
      if (number != null) {
        shown.put(Texts.of("Figure." + figure.name()), plain(number));
      }
    }
    figures
        .pagesPerVisit()
        .ifPresent(n -> shown.put(Texts.of("selfcheck_report.text.pages_per_visit"), plain(n)));
    ReportPeriod period = content.period();
    if (period != null) {
      figures
          .visitsPerDay(period)
          .ifPresent(n -> shown.put(Texts.of("selfcheck_report.text.visits_per_day"), plain(n)));
    }
    return shown;
  }

  private static String plain(Number number) {
    return number instanceof BigDecimal decimal
        ? decimal.stripTrailingZeros().toPlainString()
        : number.toString();
  }

  /** Words that name another quarter, joined for a hint; empty when all fit. */
  public String getOtherQuarters() {
    String[] texts =
        Stream.concat(
                Stream.of(content.problems(), content.measures(), content.nextSteps()),
                content.runs().stream().map(r -> r.result()))
            .toArray(String[]::new);
    return String.join("、", OtherQuarters.in(report.getQuarter(), texts));
  }
}
