package org.duban.registercheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.register.UnfiledChannel;
import org.duban.register.UnfiledChannels;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.WorkingCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells units with channels that are not on record before each day of a campaign, and the office
 * when it has passed (Z19). Each stage is told once, whoever asks how often.
 */
@ApplicationScoped
@Transactional
public class RemindOfCampaign {
  @Inject RegisterChecks checks;
  @Inject UnfiledChannels unfiled;
  @Inject SendNotice notice;
  @Inject WorkingCalendar calendar;
  @Inject OfficeClock clock;

  @Inject
  @ConfigProperty(name = "duban.remind.working-days", defaultValue = "2")
  int remindBefore;

  /** Tells what the quarter's campaign has come to, when that was not told before. */
  public void remind(Quarter quarter) {
    RegisterCheckRound round = checks.lockRound(quarter);
    round
        .campaign()
        .ifPresent(
            campaign -> {
              Campaign.Stage stage = campaign.stage(clock.today(), calendar, remindBefore);
              if (stage != null && round.tells(stage)) {
                tell(new CaseKey(quarter.toString()), campaign, stage);
              }
            });
  }

  private void tell(CaseKey key, Campaign campaign, Campaign.Stage stage) {
    List<UnfiledChannel> left = unfiled.list();
    if (left.isEmpty()) {
      return;
    }
    switch (stage) {
      case RECORD_SOON ->
          tellUnits(left, key, "registercheck_unfiled.text.record_soon", campaign.recordUntil());
      case RECORD_OVER ->
          notice.toRole(
              Role.REVIEWER,
              key,
              "registercheck_unfiled.text.record_over",
              campaign.recordUntil(),
              left.size());
      case CLOSE_SOON ->
          tellUnits(left, key, "registercheck_unfiled.text.close_soon", campaign.closeUntil());
      case CLOSE_OVER ->
          notice.toRole(
              Role.REVIEWER,
              key,
              "registercheck_unfiled.text.close_over",
              campaign.closeUntil(),
              left.size());
    }
  }

  private void tellUnits(List<UnfiledChannel> left, CaseKey key, String text, LocalDate day) {
    Set<UnitCode> units = new TreeSet<>();
    left.forEach(channel -> units.add(channel.unit()));
    units.forEach(
        unit -> notice.toUnit(unit, List.of(Role.UNIT_CLERK, Role.UNIT_LEADER), key, text, day));
  }
}
