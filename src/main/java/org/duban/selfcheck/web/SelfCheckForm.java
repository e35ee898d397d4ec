package org.duban.selfcheck.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.selfcheck.OwnVerdict;
import org.duban.selfcheck.ReportPeriod;
import org.duban.selfcheck.ReportSection;
import org.duban.selfcheck.SelfCheck;
import org.duban.selfcheck.SelfCheckContent;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** A report as it is being typed; days that are not stored yet are those of the whole quarter. */
public class SelfCheckForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Quarter quarter;
  private final List<RunForm> runs;
  private final List<SectionForm> sections;
  private final Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
  private final Map<Figure, BigDecimal> rates = new EnumMap<>(Figure.class);
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private @Nullable LocalDate cutOffOn;
  private @Nullable OwnVerdict verdict;
  private String problems;
  private String measures;
  private String nextSteps;

  SelfCheckForm(SelfCheck report) {
    SelfCheckContent content = report.content();
    ReportPeriod period = content.period();
    quarter = report.getQuarter();
    from = period == null ? quarter.firstDay() : period.from();
    until = period == null ? quarter.lastDay() : period.until();
    cutOffOn = period == null ? null : period.cutOffOn();
    runs =
        content.runs().stream().map(RunForm::new).collect(Collectors.toCollection(ArrayList::new));
    if (runs.isEmpty()) {
      runs.add(new RunForm());
    }
    boolean untouched = content.lines().isEmpty() && period == null;
    sections =
        Arrays.stream(ReportSection.values())
            .map(s -> new SectionForm(s, content, untouched))
            .toList();
    for (Figure figure : Figure.values()) {
      Number number = figure.of(content.figures());
      if (number instanceof Integer count) {
        counts.put(figure, count);
      } else if (number instanceof BigDecimal rate) {
        rates.put(figure, rate);
      }
    }
    verdict = content.verdict();
    problems = content.problems();
    measures = content.measures();
    nextSteps = content.nextSteps();
  }

  /** What was typed; refuses lines and runs that cannot be true. */
  SelfCheckContent content() {
    Map<ReportSection, String> remainders =
        sections.stream()
            .collect(Collectors.toMap(SectionForm::getSection, SectionForm::getRemainder));
    return new SelfCheckContent(
        period(),
        runs.stream().filter(r -> !r.isEmpty()).map(r -> r.entered(quarter)).toList(),
        sections.stream().flatMap(s -> s.entered().stream()).toList(),
        remainders,
        Figure.entered(counts, rates),
        verdict,
        problems,
        measures,
        nextSteps);
  }

  /** The period; null while a day of it is missing. */
  @Nullable ReportPeriod period() {
    return from == null || until == null || cutOffOn == null
        ? null
        : new ReportPeriod(from, until, cutOffOn);
  }

  void addRun() {
    runs.add(new RunForm());
  }

  void remove(RunForm run) {
    runs.remove(run);
  }

  void remove(LineForm line) {
    sections.forEach(s -> s.remove(line));
  }

  public List<RunForm> getRuns() {
    return runs;
  }

  public List<SectionForm> getSections() {
    return sections;
  }

  public Map<Figure, Integer> getCounts() {
    return counts;
  }

  public Map<Figure, BigDecimal> getRates() {
    return rates;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  public @Nullable LocalDate getCutOffOn() {
    return cutOffOn;
  }

  public void setCutOffOn(@Nullable LocalDate cutOffOn) {
    this.cutOffOn = cutOffOn;
  }

  public @Nullable OwnVerdict getVerdict() {
    return verdict;
  }

  public void setVerdict(@Nullable OwnVerdict verdict) {
    this.verdict = verdict;
  }

  public String getProblems() {
    return problems;
  }

  public void setProblems(@Nullable String problems) {
    this.problems = problems == null ? "" : problems;
  }

  public String getMeasures() {
    return measures;
  }

  public void setMeasures(@Nullable String measures) {
    this.measures = measures == null ? "" : measures;
  }

  public String getNextSteps() {
    return nextSteps;
  }

  public void setNextSteps(@Nullable String nextSteps) {
    this.nextSteps = nextSteps == null ? "" : nextSteps;
  }
}
