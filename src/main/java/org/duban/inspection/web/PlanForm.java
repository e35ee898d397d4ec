package org.duban.inspection.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duban.inspection.CyclePlan;
import org.duban.register.IdentificationCode;
import org.duban.shared.UserId;

/** The plan as typed; it becomes a {@link CyclePlan} when it is handed in. */
public final class PlanForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private LocalDate from = LocalDate.EPOCH;
  private LocalDate to = LocalDate.EPOCH;
  private List<String> months = List.of();
  private LocalDate registerCheckDueOn = LocalDate.EPOCH;
  private LocalDate cycleEndsOn = LocalDate.EPOCH;
  private String targeted = "";
  private boolean failedBeforeIncluded;
  private Integer websiteRounds = 1;
  private boolean cityPortalCounted;
  private String seed = "";
  private List<String> inspectors = List.of();
  private Integer batchSize = 20;
  private String indicatorSet = "";

  static PlanForm of(CyclePlan plan) {
    PlanForm form = new PlanForm();
    form.from = plan.window().from();
    form.to = plan.window().to();
    form.months =
        new ArrayList<>(plan.months().months().stream().map(YearMonth::toString).toList());
    form.registerCheckDueOn = plan.registerCheckDueOn();
    form.cycleEndsOn = plan.cycleEndsOn();
    form.targeted = String.join("\n", plan.targeted().stream().map(c -> c.value()).toList());
    form.failedBeforeIncluded = plan.failedBeforeIncluded();
    form.websiteRounds = plan.websiteRounds();
    form.cityPortalCounted = plan.cityPortalCounted();
    form.seed = plan.seed();
    form.inspectors = new ArrayList<>(plan.inspectors().stream().map(UserId::value).toList());
    form.batchSize = plan.batchSize();
    form.indicatorSet = plan.indicatorSet();
    return form;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public List<String> getMonths() {
    return months;
  }

  public void setMonths(List<String> months) {
    this.months = months;
  }

  public LocalDate getRegisterCheckDueOn() {
    return registerCheckDueOn;
  }

  public void setRegisterCheckDueOn(LocalDate registerCheckDueOn) {
    this.registerCheckDueOn = registerCheckDueOn;
  }

  public LocalDate getCycleEndsOn() {
    return cycleEndsOn;
  }

  public void setCycleEndsOn(LocalDate cycleEndsOn) {
    this.cycleEndsOn = cycleEndsOn;
  }

  /** One code a line. */
  public String getTargeted() {
    return targeted;
  }

  public void setTargeted(String targeted) {
    this.targeted = targeted;
  }

  /**
   * The codes as typed, apart by blanks, lines or commas.
   *
   * @throws org.duban.register.MalformedCode when one has not the form of a code
   */
  List<IdentificationCode> targetedCodes() {
    return Arrays.stream(targeted.split("[\\s,，、;；]+"))
        .filter(code -> !code.isEmpty())
        .map(IdentificationCode::typed)
        .toList();
  }

  public boolean isFailedBeforeIncluded() {
    return failedBeforeIncluded;
  }

  public void setFailedBeforeIncluded(boolean failedBeforeIncluded) {
    this.failedBeforeIncluded = failedBeforeIncluded;
  }

  public Integer getWebsiteRounds() {
    return websiteRounds;
  }

  public void setWebsiteRounds(Integer websiteRounds) {
    this.websiteRounds = websiteRounds;
  }

  public boolean isCityPortalCounted() {
    return cityPortalCounted;
  }

  public void setCityPortalCounted(boolean cityPortalCounted) {
    this.cityPortalCounted = cityPortalCounted;
  }

  public String getSeed() {
    return seed;
  }

  public void setSeed(String seed) {
    this.seed = seed;
  }

  public List<String> getInspectors() {
    return inspectors;
  }

  public void setInspectors(List<String> inspectors) {
    this.inspectors = inspectors;
  }

  public Integer getBatchSize() {
    return batchSize;
  }

  public void setBatchSize(Integer batchSize) {
    this.batchSize = batchSize;
  }

  public String getIndicatorSet() {
    return indicatorSet;
  }

  public void setIndicatorSet(String indicatorSet) {
    this.indicatorSet = indicatorSet;
  }
}
