package org.duban.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.faces.Texts;
import org.duban.inspection.Finding;
import org.duban.inspection.FindingState;
import org.duban.inspection.IndicatorSets;
import org.duban.inspection.Inspection;
import org.duban.inspection.InspectionCycles;
import org.duban.inspection.Inspections;
import org.duban.inspection.ResultsView;
import org.duban.inspection.UnknownInspection;
import org.duban.people.Users;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** One channel in one quarter: verdict, findings, evidence, and its earlier quarters. */
@Named
@RequestScoped
public class ResultPage {
  @Inject private ResultsView results;
  @Inject private Inspections inspections;
  @Inject private InspectionCycles cycles;
  @Inject private IndicatorSets sets;
  @Inject private Users users;

  private String id = "";
  private @Nullable Inspection inspection;
  private Map<String, String> rules = Map.of();

  /** Reads the result of the address. */
  public void load() {
    if (!id.matches("\\d{1,18}")) {
      throw new UnknownInspection(0);
    }
    inspection = results.get(Long.parseLong(id));
    rules =
        sets.get(cycles.get(inspection.getQuarter()).getIndicatorSet()).getIndicators().stream()
            .collect(Collectors.toMap(i -> i.getCode(), i -> i.getRule()));
  }

  public Inspection getInspection() {
    if (inspection == null) {
      throw new IllegalStateException("not loaded");
    }
    return inspection;
  }

  /** Findings that count or wait; dismissed ones are not shown. */
  public List<Finding> getFindings() {
    return getInspection().getFindings().stream()
        .filter(f -> f.getState() != FindingState.DISMISSED)
        .toList();
  }

  /** The rule behind a finding; empty when the set of its time does not hold it. */
  public String rule(Finding finding) {
    return rules.getOrDefault(finding.getIndicatorId(), "");
  }

  /** What the person is called; the product itself has its own name. */
  public String nameOf(UserId user) {
    return user.equals(UserId.SYSTEM)
        ? Texts.of("inspection_result.label.system")
        : users.namesOf(List.of(user)).getOrDefault(user, user.value());
  }

  /** Name of the inspector; empty for archived quarters. */
  public String getInspector() {
    return getInspection().inspector().map(this::nameOf).orElse("");
  }

  /** Earlier quarters in which the channel failed, in words; empty when there are none. */
  public String getFailedBefore() {
    return inspections
        .failedBefore(getInspection().getChannel().getChannelId(), getInspection().getQuarter())
        .stream()
        .map(Quarter::chinese)
        .collect(Collectors.joining("、"));
  }

  /** The failed months in words; empty when there are none. */
  public String getFailedMonths() {
    return getInspection().failedMonths().stream()
        .map(m -> m.getYear() + "年" + m.getMonthValue() + "月")
        .collect(Collectors.joining("、"));
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
