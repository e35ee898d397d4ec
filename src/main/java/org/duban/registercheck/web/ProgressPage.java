package org.duban.registercheck.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.duban.faces.Flash;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.registercheck.CheckFilter;
import org.duban.registercheck.CheckGroup;
import org.duban.registercheck.CheckProgress;
import org.duban.registercheck.ConfirmCounty;
import org.duban.registercheck.RegisterCheckProgress;
import org.jspecify.annotations.Nullable;

/**
 * How the round of a quarter stands, as far as the person may see; its figures open the units that
 * they count. A county supervisor stands for the answers of the own county here.
 */
@Named
@RequestScoped
public class ProgressPage {
  @Inject private RegisterCheckProgress reader;
  @Inject private ConfirmCounty confirmCounty;
  @Inject private RoundPage round;
  @Inject private CurrentUser user;
  private @Nullable String county;
  private @Nullable String group;
  private @Nullable CheckProgress progress;
  private @Nullable List<CheckProgress.Waiting> units;

  public CheckProgress getProgress() {
    if (progress == null) {
      progress = reader.of(round.getShown(), user.get());
    }
    return progress;
  }

  /** The units that the address asks for; without a filter, those that something waits for. */
  public List<CheckProgress.Waiting> getUnits() {
    if (units == null) {
      units =
          isFiltered()
              ? reader.list(
                  round.getShown(),
                  user.get(),
                  new CheckFilter(round.county(county), RoundPage.one(CheckGroup.class, group)))
              : getProgress().waiting();
    }
    return units;
  }

  public boolean isFiltered() {
    return round.county(county) != null || RoundPage.one(CheckGroup.class, group) != null;
  }

  /** Whether the person stands for a county's answers and some wait for that. */
  public boolean isConfirms() {
    return user.get().roles().contains(Role.COUNTY_SUPERVISOR)
        && getProgress().total().toConfirm() > 0;
  }

  /** Units of the county that cannot be confirmed now, since their answer does not stand. */
  public List<CheckProgress.Waiting> getExceptions() {
    return getProgress().waiting();
  }

  public String confirm() {
    int confirmed = confirmCounty.confirm(round.getShown());
    Flash.done("registercheck_progress.message.confirmed", confirmed, getExceptions().size());
    return "/registercheck/progress?faces-redirect=true&quarter=" + round.getShown();
  }

  public @Nullable String getCounty() {
    return county;
  }

  public void setCounty(@Nullable String county) {
    this.county = county;
  }

  public @Nullable String getGroup() {
    return group;
  }

  public void setGroup(@Nullable String group) {
    this.group = group;
  }
}
