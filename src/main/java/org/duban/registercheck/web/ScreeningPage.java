package org.duban.registercheck.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.registercheck.CheckProgress;
import org.duban.registercheck.Concern;
import org.duban.registercheck.RegisterCheckProgress;
import org.duban.registercheck.ScreeningResult;
import org.jspecify.annotations.Nullable;

/** What the screening found, as far as the person may see; the filter is in the address. */
@Named
@RequestScoped
public class ScreeningPage {
  @Inject private RegisterCheckProgress reader;
  @Inject private RoundPage round;
  @Inject private CurrentUser user;
  private @Nullable String county;
  private @Nullable String concern;
  private @Nullable ScreeningResult result;
  private @Nullable List<CheckProgress.Row> counties;

  public ScreeningResult getResult() {
    if (result == null) {
      result = reader.screening(round.getShown(), user.get(), round.county(county), chosen());
    }
    return result;
  }

  private @Nullable Concern chosen() {
    return RoundPage.one(Concern.class, concern);
  }

  /** The counties of the round that the person may see. */
  public List<CheckProgress.Row> getCounties() {
    if (counties == null) {
      counties = reader.of(round.getShown(), user.get()).counties();
    }
    return counties;
  }

  /** The county that the list is filtered by; empty when by none. */
  public String getCountyName() {
    return getCounties().stream()
        .filter(row -> row.key().equals(county))
        .map(CheckProgress.Row::name)
        .findFirst()
        .orElse("");
  }

  public @Nullable String getCounty() {
    return county;
  }

  public void setCounty(@Nullable String county) {
    this.county = county;
  }

  public @Nullable String getConcern() {
    return concern;
  }

  public void setConcern(@Nullable String concern) {
    this.concern = concern;
  }
}
