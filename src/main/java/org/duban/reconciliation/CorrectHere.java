package org.duban.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Units;
import org.duban.register.Channel;
import org.duban.register.ChannelCorrection;
import org.duban.register.ChannelState;
import org.duban.register.Channels;
import org.duban.register.CorrectChannel;
import org.duban.register.IdentificationCode;
import org.duban.register.Platform;
import org.duban.register.RegisterFoundChannel;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * 更正本台账: the other side is right. The register is changed by its own use cases, with their rules
 * and their history; particulars that only a filing may change are left to the unit.
 */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class CorrectHere {
  private static final int LEAST_OF_A_STATEMENT = 10;

  @Inject Differences differences;
  @Inject Channels channels;
  @Inject CorrectChannel correct;
  @Inject RegisterFoundChannel found;
  @Inject Units units;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param version of the difference that the person saw
   * @throws DifferenceChangedMeanwhile when it is another by now
   * @throws DifferenceSettled when it is settled already
   * @throws NameChangeUnsaid when nobody said whether a name is a rename or an error
   * @throws CorrectionNeedsFiling when only the unit's filing may change the particular
   */
  public void correct(long differenceId, long version, Correction correction) {
    Difference difference = differences.get(differenceId);
    difference.expectVersion(version);
    LocalDate since = Optional.ofNullable(correction.since()).orElse(clock.today());
    if (since.isAfter(clock.today())) {
      throw new CorrectionDayWrong(since, clock.today());
    }
    difference.expectToSettle();
    if (difference.channelId().isEmpty()) {
      enter(difference, correction, since);
    } else {
      Channel channel = channels.get(difference.channelId().get());
      correct.correct(channel.id(), change(difference, channel, correction, since));
    }
    difference.corrected(correction.note(), user.id(), clock.instant());
    events.fire(
        new CorrectedByDifference(differenceId, difference.getKind(), difference.getName()));
  }

  private void enter(Difference difference, Correction correction, LocalDate since) {
    UnitCode unit = Optional.ofNullable(correction.unit()).orElse(difference.unit());
    units.get(unit);
    found.register(
        difference.getChannelKind(),
        difference.getPlatform() == null ? null : new Platform(difference.getPlatform()),
        difference.getCode() == null ? null : new IdentificationCode(difference.getCode()),
        difference.getName(),
        unit,
        since,
        reason(difference));
  }

  private ChannelCorrection change(
      Difference difference, Channel channel, Correction correction, LocalDate since) {
    return switch (difference.getKind()) {
      case UNREPORTED -> throw new IllegalArgumentException(difference.getName());
      case UNFILED -> leave(difference, channel, correction.state(), correction, since);
      case WRONG_STATE, WRONGLY_REPORTED -> {
        ChannelState there =
            difference.getThere().isEmpty()
                ? correction.state()
                : ChannelState.valueOf(difference.getThere());
        yield leave(difference, channel, there, correction, since);
      }
      case WRONG_INFORMATION -> particular(difference, channel, correction, since);
    };
  }

  private static ChannelCorrection leave(
      Difference difference,
      Channel channel,
      @Nullable ChannelState state,
      Correction correction,
      LocalDate since) {
    if (state == null || state == channel.getState()) {
      throw new CorrectionStateMissing(difference.getName());
    }
    if (state == ChannelState.DELETED
        && correction.note().strip().length() < LEAST_OF_A_STATEMENT) {
      throw new StatementTooShort(difference.getName());
    }
    // Named again, the code is checked again: another channel may hold it by now.
    IdentificationCode code =
        state.isMonitored() && !channel.getState().isMonitored()
            ? channel.code().orElse(null)
            : null;
    return new ChannelCorrection(null, state, code, since, reason(difference));
  }

  private static ChannelCorrection particular(
      Difference difference, Channel channel, Correction correction, LocalDate since) {
    ComparedField field = Optional.ofNullable(difference.getField()).orElseThrow();
    String there = difference.getThere();
    if (there.isEmpty()) {
      throw new NothingToCorrectBy(difference.getName());
    }
    String reason = reason(difference);
    return switch (field) {
      case NAME ->
          new ChannelCorrection(
              there, null, null, nameSince(difference, channel, correction), reason);
      case CODE -> new ChannelCorrection(null, null, new IdentificationCode(there), since, reason);
      case STATE -> new ChannelCorrection(null, ChannelState.valueOf(there), null, since, reason);
      case UNIT ->
          new ChannelCorrection(null, null, null, new UnitCode(there), null, since, reason);
      case OWNER -> new ChannelCorrection(null, null, null, null, there, since, reason);
      case ADDRESS, PLATFORM_ACCOUNT -> throw new CorrectionNeedsFiling(field);
    };
  }

  /** An error never was right, so the right name stands from the day of the wrong one (T04). */
  private static LocalDate nameSince(
      Difference difference, Channel channel, Correction correction) {
    boolean renamedSomeDay =
        correction.nameChange() == NameChange.RENAMED && correction.since() == null;
    if (correction.nameChange() == null || renamedSomeDay) {
      throw new NameChangeUnsaid(difference.getHere(), difference.getThere());
    }
    return correction.nameChange() == NameChange.ERROR || correction.since() == null
        ? channel.nameSince()
        : correction.since();
  }

  /** By what the register was changed, kept in its history. */
  private static String reason(Difference difference) {
    return "DZ-" + difference.getId();
  }
}
