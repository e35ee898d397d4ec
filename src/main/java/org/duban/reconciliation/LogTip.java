package org.duban.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.document.FileIntake;
import org.duban.document.Upload;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.register.Channel;
import org.duban.register.Channels;
import org.duban.register.IdentificationCode;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** A reviewer logs what the office was told by chat group, telephone or letter (Z48). */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class LogTip {
  @Inject Tips tips;
  @Inject Channels channels;
  @Inject FileIntake files;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param uploads pictures or PDF; may be empty
   * @return its number
   * @throws TipIncomplete when it is not said by what, who, when, about which channel or what
   * @throws UnknownTipCode when the register holds no channel with the code
   */
  public long log(TipReport report, List<Upload> uploads) {
    check(report);
    Channel channel =
        report.code().isBlank()
            ? null
            : channels
                .find(IdentificationCode.typed(report.code()))
                .orElseThrow(() -> new UnknownTipCode(report.code()));
    var tip =
        new Tip(
            report,
            channel == null ? null : channel.id(),
            channel == null ? report.about() : channel.getName(),
            user.id(),
            clock.instant());
    for (Upload upload : uploads) {
      tip.attach(files.accept(upload, FileIntake.EVIDENCE, user.id()));
    }
    tips.add(tip);
    events.fire(new TipLogged(tip.getId(), tip.getMedium(), tip.getTeller()));
    return tip.getId();
  }

  private void check(TipReport report) {
    if (report.medium() == null) {
      throw new TipIncomplete(TipPart.MEDIUM);
    }
    if (report.teller().isBlank()) {
      throw new TipIncomplete(TipPart.TELLER);
    }
    if (report.toldOn() == null) {
      throw new TipIncomplete(TipPart.TOLD_ON);
    }
    if (report.toldOn().isAfter(clock.today())) {
      throw new TipInFuture(report.toldOn(), clock.today());
    }
    if (report.code().isBlank() && report.about().isBlank()) {
      throw new TipIncomplete(TipPart.ABOUT);
    }
    if (report.what().isBlank()) {
      throw new TipIncomplete(TipPart.WHAT);
    }
    SettlementText.TELLER.check(report.teller());
    SettlementText.ABOUT.check(report.about());
    SettlementText.WHAT.check(report.what());
  }
}
