package org.duban.register;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each of the four procedures asks of its form (domain/register.md, "Accounts: open, change,
 * close, cancel"). Rules of the code are apart, in {@link CodeCheck}.
 */
final class FilingRules {
  private FilingRules() {}

  /**
   * @param channel the registered channel; null for an opening
   * @param proven whether a file shows the closure notice, or proves the platform's cancellation
   * @param today of the office's calendar
   */
  static void check(
      FilingKind kind,
      ChannelKind channelKind,
      FilingForm form,
      @Nullable Channel channel,
      boolean proven,
      LocalDate today) {
    if (form.name().isBlank()) {
      throw new NameMissing();
    }
    if (channel != null) {
      checkMayBeFiled(kind, channel);
    }
    if (channelKind == ChannelKind.ACCOUNT && form.platform() == null) {
      throw new PlatformMissing(form.name());
    }
    if (form.reason().isBlank()) {
      throw new ReasonMissing(form.name());
    }
    LocalDate decided = required(form.decidedOn(), FilingDate.DECIDED);
    inOrder(FilingDate.DECIDED, decided, FilingDate.TODAY, today);
    switch (kind) {
      case OPEN -> checkEffect(form, decided, today);
      case CHANGE -> checkChange(form, decided, Optional.ofNullable(channel).orElseThrow(), today);
      case CLOSE -> checkClosure(form, decided, proven, today);
      case CANCEL ->
          checkCancellation(form, Optional.ofNullable(channel).orElseThrow(), proven, today);
    }
    if (channel != null) {
      checkFitsHistory(kind, form, channel);
    }
  }

  /**
   * Whether this kind of filing may be begun for the channel as it stands.
   *
   * @throws NotRunning when it has left the register
   * @throws ClosureAlreadyAnnounced when it is to be closed a second time
   * @throws CloseBeforeCancelling when it is to be cancelled without a closure (Z14)
   */
  static void checkMayBeFiled(FilingKind kind, Channel channel) {
    if (!channel.getState().isMonitored()) {
      throw new NotRunning(channel.getName(), channel.getState());
    }
    boolean closing = channel.getState() != ChannelState.NORMAL;
    if (kind == FilingKind.CLOSE && closing) {
      throw new ClosureAlreadyAnnounced(channel.getName());
    }
    if (kind == FilingKind.CANCEL && !closing) {
      throw new CloseBeforeCancelling(channel.getName());
    }
  }

  /**
   * Whether a form can still be entered for the channel as it stands; who approves asks again,
   * since the register may have changed since the form was written.
   *
   * @throws NotRunning when the channel has left the register
   * @throws DatedBeforeRegister when the register holds a later day
   */
  static void checkStillFits(Filing filing, Channel channel) {
    checkMayBeFiled(filing.getKind(), channel);
    checkFitsHistory(filing.getKind(), filing.form(), channel);
  }

  private static void checkFitsHistory(FilingKind kind, FilingForm form, Channel channel) {
    FilingDate what = FilingDate.effectOf(kind);
    LocalDate day = required(form.effectiveOn(), what);
    boolean renames = kind == FilingKind.CHANGE && !form.name().equals(channel.getName());
    LocalDate last =
        switch (kind) {
          case OPEN -> day;
          case CHANGE -> renames ? channel.nameSince() : channel.states().get(0).since();
          case CLOSE, CANCEL -> channel.stateSince();
        };
    if (day.isBefore(last)) {
      throw new DatedBeforeRegister(what, day, last);
    }
  }

  /** The register is changed as soon as the city agrees, so nothing may take effect later. */
  private static void checkEffect(FilingForm form, LocalDate decided, LocalDate today) {
    LocalDate effective = required(form.effectiveOn(), FilingDate.EFFECTIVE);
    inOrder(FilingDate.DECIDED, decided, FilingDate.EFFECTIVE, effective);
    inOrder(FilingDate.EFFECTIVE, effective, FilingDate.TODAY, today);
  }

  private static void checkChange(
      FilingForm form, LocalDate decided, Channel channel, LocalDate today) {
    checkEffect(form, decided, today);
    if (form.name().equals(channel.getName()) && form.details().equals(channel.getDetails())) {
      throw new NothingChanged(channel.getName());
    }
  }

  /** 关停公告 is posted first, and a picture of it is kept (domain/register.md). */
  private static void checkClosure(
      FilingForm form, LocalDate decided, boolean proven, LocalDate today) {
    if (!proven) {
      throw new ClosureNoticeMissing(form.name());
    }
    LocalDate notice = required(form.effectiveOn(), FilingDate.NOTICE);
    inOrder(FilingDate.DECIDED, decided, FilingDate.NOTICE, notice);
    inOrder(FilingDate.NOTICE, notice, FilingDate.TODAY, today);
    if (form.confirmedOn() != null) {
      inOrder(FilingDate.NOTICE, notice, FilingDate.FREEZE_END, form.confirmedOn());
    }
  }

  /** Requirement Z14: the platform's cancellation is finished first, and a file proves it. */
  private static void checkCancellation(
      FilingForm form, Channel channel, boolean proven, LocalDate today) {
    if (!proven) {
      throw new ProofOfCancellationMissing(channel.getName());
    }
    LocalDate cancelled = required(form.effectiveOn(), FilingDate.PLATFORM_CANCELLED);
    LocalDate searched = required(form.confirmedOn(), FilingDate.SEARCHED);
    inOrder(FilingDate.PLATFORM_CANCELLED, cancelled, FilingDate.SEARCHED, searched);
    inOrder(FilingDate.SEARCHED, searched, FilingDate.TODAY, today);
  }

  private static LocalDate required(@Nullable LocalDate day, FilingDate what) {
    if (day == null) {
      throw new DateMissing(what);
    }
    return day;
  }

  private static void inOrder(
      FilingDate first, LocalDate firstDay, FilingDate second, LocalDate secondDay) {
    if (secondDay.isBefore(firstDay)) {
      throw new DatesOutOfOrder(first, firstDay, second, secondDay);
    }
  }
}
