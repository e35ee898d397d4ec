package org.duban.registercheck.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.faces.Flash;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.Units;
import org.duban.register.Platforms;
import org.duban.register.UnfiledChannel;
import org.duban.register.UnfiledChannels;
import org.duban.registercheck.Campaign;
import org.duban.registercheck.CloseUnfiled;
import org.duban.registercheck.RegisterCheckRound;
import org.duban.registercheck.RegisterChecks;
import org.duban.registercheck.SetCampaign;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.jspecify.annotations.Nullable;

/** The channels that are not on record, the days of the campaign against them, and its end. */
@Named
@RequestScoped
public class UnfiledPage {
  @Inject private UnfiledChannels unfiled;
  @Inject private RegisterChecks checks;
  @Inject private SetCampaign setCampaign;
  @Inject private CloseUnfiled closeUnfiled;
  @Inject private RoundPage round;
  @Inject private Units units;
  @Inject private Platforms platforms;
  @Inject private Sight sight;
  @Inject private CurrentUser user;
  @Inject private OfficeClock clock;
  private @Nullable List<UnfiledChannel> channels;
  private @Nullable LocalDate recordUntil;
  private @Nullable LocalDate closeUntil;

  /** The unfiled channels that the person may see. */
  public List<UnfiledChannel> getChannels() {
    if (channels == null) {
      channels = unfiled.list().stream().filter(c -> sight.sees(user.get(), c.unit())).toList();
    }
    return channels;
  }

  /** Null when the round has no campaign. */
  public @Nullable Campaign getCampaign() {
    return campaign().orElse(null);
  }

  private Optional<Campaign> campaign() {
    return checks.findRound(round.getShown()).flatMap(RegisterCheckRound::campaign);
  }

  /** Whether the person sets the days and has channels closed. */
  public boolean isOffice() {
    return user.get().roles().contains(Role.REVIEWER);
  }

  /** Whether the person may have what is left closed now. */
  public boolean isCloses() {
    return isOffice() && campaign().filter(c -> c.isRecordOver(clock.today())).isPresent();
  }

  public String unitOf(UnfiledChannel channel) {
    return units.get(channel.unit()).getName();
  }

  public String platformOf(UnfiledChannel channel) {
    return channel.platformLetters().map(platforms::nameOf).orElse("");
  }

  public String save() {
    setCampaign.set(round.getShown(), recordUntil, closeUntil);
    Flash.done("registercheck_unfiled.message.saved");
    return again();
  }

  public String close(UnfiledChannel channel) {
    CaseKey key = closeUnfiled.close(round.getShown(), channel.id());
    Flash.done("registercheck_unfiled.message.closed", channel.name(), key.value());
    return again();
  }

  private String again() {
    return "/registercheck/unfiled?faces-redirect=true&quarter=" + round.getShown();
  }

  public @Nullable LocalDate getRecordUntil() {
    return recordUntil == null ? campaign().map(Campaign::recordUntil).orElse(null) : recordUntil;
  }

  public void setRecordUntil(@Nullable LocalDate recordUntil) {
    this.recordUntil = recordUntil;
  }

  public @Nullable LocalDate getCloseUntil() {
    return closeUntil == null ? campaign().map(Campaign::closeUntil).orElse(null) : closeUntil;
  }

  public void setCloseUntil(@Nullable LocalDate closeUntil) {
    this.closeUntil = closeUntil;
  }
}
