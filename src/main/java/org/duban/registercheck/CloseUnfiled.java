package org.duban.registercheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.register.OpenClosure;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;

/** 启动关停程序: the office has a channel closed that was not filed in time (Z19). */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class CloseUnfiled {
  @Inject RegisterChecks checks;
  @Inject OpenClosure closure;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;

  /**
   * @return number of the filing that the unit goes on with
   * @throws NoCampaign when the round has no days
   * @throws StillTimeToFile when the first day has not passed
   * @throws org.duban.register.FilingUnderWay when a filing of the channel is not finished
   */
  public CaseKey close(Quarter quarter, long channelId) {
    Campaign campaign =
        checks
            .findRound(quarter)
            .flatMap(RegisterCheckRound::campaign)
            .orElseThrow(() -> new NoCampaign(quarter.chinese()));
    if (!campaign.isRecordOver(clock.today())) {
      throw new StillTimeToFile(campaign.recordUntil());
    }
    return closure.open(
        channelId,
        "未在" + campaign.recordUntil() + "前完成备案，按要求于" + campaign.closeUntil() + "前关停。",
        user.id());
  }
}
