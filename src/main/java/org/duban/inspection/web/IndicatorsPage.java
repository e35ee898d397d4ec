package org.duban.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.duban.faces.Flash;
import org.duban.inspection.ConfirmIndicator;
import org.duban.inspection.Indicator;
import org.duban.inspection.IndicatorSet;
import org.duban.inspection.IndicatorSets;
import org.duban.people.CurrentUser;
import org.duban.people.Role;

/** The indicator sets; a reviewer confirms rows that wait for it. */
@Named
@RequestScoped
public class IndicatorsPage {
  @Inject private IndicatorSets sets;
  @Inject private ConfirmIndicator confirmIndicator;
  @Inject private CurrentUser user;

  private String set = "";

  /** The set of the address; the newest one when it names none. */
  public IndicatorSet getCurrent() {
    List<IndicatorSet> all = sets.list();
    return all.stream().filter(s -> s.getId().equals(set)).findFirst().orElse(all.get(0));
  }

  public List<IndicatorSet> getSets() {
    return sets.list();
  }

  /** How many rows still wait for a person. */
  public long getOpen() {
    return getCurrent().getIndicators().stream().filter(i -> !i.isVerified()).count();
  }

  /** Confirms a row. */
  public void confirm(Indicator row) {
    confirmIndicator.confirm(getCurrent().getId(), row.getCode());
    Flash.done("inspection_indicators.message.confirmed", row.getCode());
  }

  public boolean isMayConfirm() {
    return user.has(Role.REVIEWER);
  }

  public String getSet() {
    return set;
  }

  public void setSet(String set) {
    this.set = set;
  }
}
