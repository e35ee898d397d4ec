package org.duban.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Units;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** A tip becomes a difference between the register and reality, and is settled as such. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class TurnTip {
  @Inject Tips tips;
  @Inject Differences differences;
  @Inject RegisterLines register;
  @Inject Units units;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @return number of the difference
   * @throws TipChannelMissing when the kind speaks of a registered channel and the tip of none
   * @throws TipValueMissing when the right state or name is not said
   * @throws TipDone when it was dealt with before
   */
  public long turn(long tipId, TipFinding finding) {
    Tip tip = tips.get(tipId);
    if (tip.getState() != TipState.LOGGED) {
      throw new TipDone(tip.getState());
    }
    DifferenceKind kind = finding.kind();
    if (kind == null) {
      throw new TipKindMissing();
    }
    Disagreement found =
        kind.isOfRegistered() ? registered(tip, kind, finding) : lacking(tip, finding);
    var difference = new Difference(Source.REALITY, found, null, tipId, clock.instant());
    differences.add(difference);
    tip.turnedInto(difference.getId(), user.id(), clock.instant());
    events.fire(new TipTurned(tipId, kind, difference.getName()));
    return difference.getId();
  }

  private Disagreement registered(Tip tip, DifferenceKind kind, TipFinding finding) {
    RegisterLine line =
        tip.channelId().flatMap(register::find).orElseThrow(() -> new TipChannelMissing(kind));
    return switch (kind) {
      case WRONG_INFORMATION -> {
        if (finding.rightName().isBlank()) {
          throw new TipValueMissing(kind);
        }
        SettlementText.ABOUT.check(finding.rightName());
        yield about(tip, line, kind, ComparedField.NAME, line.name(), finding.rightName().strip());
      }
      case WRONG_STATE -> {
        ChannelState state = finding.state();
        if (state == null || state == line.state()) {
          throw new TipValueMissing(kind);
        }
        yield about(tip, line, kind, ComparedField.STATE, line.state().name(), state.name());
      }
      case WRONGLY_REPORTED ->
          about(
              tip,
              line,
              kind,
              ComparedField.STATE,
              line.state().name(),
              ChannelState.DELETED.name());
      case UNREPORTED, UNFILED -> about(tip, line, kind, null, line.name(), "");
    };
  }

  private static Disagreement about(
      Tip tip,
      RegisterLine line,
      DifferenceKind kind,
      @Nullable ComparedField field,
      String here,
      String there) {
    return new Disagreement(
        kind,
        false,
        field,
        here,
        there,
        line.id(),
        "T" + tip.getId(),
        line.kind(),
        line.platform(),
        line.code(),
        line.name(),
        line.unit());
  }

  private Disagreement lacking(Tip tip, TipFinding finding) {
    UnitCode unit = finding.unit();
    if (unit == null) {
      throw new TipUnitMissing();
    }
    units.get(unit);
    return new Disagreement(
        DifferenceKind.UNREPORTED,
        false,
        null,
        "",
        tip.getAbout(),
        null,
        "T" + tip.getId(),
        finding.platform() == null ? ChannelKind.WEBSITE : ChannelKind.ACCOUNT,
        finding.platform() == null ? null : finding.platform().letters(),
        null,
        tip.getAbout(),
        unit);
  }
}
