package org.duban.inspection.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.inspection.Observation;
import org.jspecify.annotations.Nullable;

/** A finding as typed for one channel; kept while the inspector looks at other channels. */
public final class FindingForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String indicator = "";
  private @Nullable BigDecimal points;
  private String label = "";
  private String description = "";
  private String pageAddress = "";
  private String wrongText = "";
  private String rightText = "";
  private @Nullable LocalDate observedOn;
  private @Nullable LocalDate lastUpdatedOn;
  private List<String> failedMonths;

  FindingForm(LocalDate today, List<YearMonth> failedMonths) {
    this.observedOn = today;
    this.failedMonths = new ArrayList<>(failedMonths.stream().map(YearMonth::toString).toList());
  }

  Set<YearMonth> months() {
    return failedMonths.stream().map(YearMonth::parse).collect(Collectors.toSet());
  }

  Observation toObservation() {
    return new Observation(
        indicator,
        points,
        label,
        description,
        pageAddress,
        wrongText,
        rightText,
        observedOn,
        lastUpdatedOn,
        List.of());
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public @Nullable BigDecimal getPoints() {
    return points;
  }

  public void setPoints(@Nullable BigDecimal points) {
    this.points = points;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getPageAddress() {
    return pageAddress;
  }

  public void setPageAddress(String pageAddress) {
    this.pageAddress = pageAddress;
  }

  public String getWrongText() {
    return wrongText;
  }

  public void setWrongText(String wrongText) {
    this.wrongText = wrongText;
  }

  public String getRightText() {
    return rightText;
  }

  public void setRightText(String rightText) {
    this.rightText = rightText;
  }

  public @Nullable LocalDate getObservedOn() {
    return observedOn;
  }

  public void setObservedOn(@Nullable LocalDate observedOn) {
    this.observedOn = observedOn;
  }

  public @Nullable LocalDate getLastUpdatedOn() {
    return lastUpdatedOn;
  }

  public void setLastUpdatedOn(@Nullable LocalDate lastUpdatedOn) {
    this.lastUpdatedOn = lastUpdatedOn;
  }

  public List<String> getFailedMonths() {
    return failedMonths;
  }

  public void setFailedMonths(List<String> failedMonths) {
    this.failedMonths = failedMonths;
  }
}
