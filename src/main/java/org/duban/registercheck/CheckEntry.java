package org.duban.registercheck;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.register.IdentificationCode;
import org.duban.register.Platform;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** One line of a unit's answer, and what the office made of it. */
@Entity
@Table(name = "register_check_entry")
public class CheckEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "register_check_entry_seq")
  @SequenceGenerator(
      name = "register_check_entry_seq",
      sequenceName = "register_check_entry_seq",
      allocationSize = 50)
  private long id;

  private @Nullable Long channelId;

  @Enumerated(EnumType.STRING)
  private ChannelKind kind;

  private @Nullable String platform;
  private @Nullable String code;

  @Enumerated(EnumType.STRING)
  private Mark mark;

  private String rightName;

  @Enumerated(EnumType.STRING)
  private @Nullable ChannelState rightState;

  private @Nullable LocalDate since;
  private String explanation;

  @Embedded private @Nullable Screened screened;

  @Enumerated(EnumType.STRING)
  private Settlement settlement;

  private String settlementNote;
  private @Nullable UserId settledBy;

  @SuppressWarnings("NullAway.Init")
  protected CheckEntry() {}

  /**
   * @throws org.duban.shared.TextTooLong when a text does not fit
   */
  CheckEntry(EntryAnswer answer) {
    CheckText.RIGHT_NAME.check(answer.rightName());
    CheckText.EXPLANATION.check(answer.explanation());
    if (answer.screened() != null) {
      CheckText.SCREENING_NOTE.check(answer.screened().note());
    }
    this.channelId = answer.channelId();
    this.kind = answer.kind();
    this.platform = answer.platform() == null ? null : answer.platform().letters();
    this.code = answer.code() == null ? null : answer.code().value();
    this.mark = answer.mark();
    this.rightName = answer.rightName();
    this.rightState = answer.rightState();
    this.since = answer.since();
    this.explanation = answer.explanation();
    this.screened = answer.screened();
    this.settlement = answer.mark() == Mark.RIGHT ? Settlement.NONE : Settlement.PENDING;
    this.settlementNote = "";
  }

  void settle(Settlement verdict, String note, UserId by) {
    CheckText.SETTLEMENT_NOTE.check(note);
    settlement = verdict;
    settlementNote = note;
    settledBy = by;
  }

  public long id() {
    return id;
  }

  /** Empty for a channel that is not in the register. */
  public Optional<Long> channelId() {
    return Optional.ofNullable(channelId);
  }

  public ChannelKind getKind() {
    return kind;
  }

  public Optional<Platform> platform() {
    return Optional.ofNullable(platform).map(Platform::new);
  }

  public Optional<IdentificationCode> code() {
    return Optional.ofNullable(code).map(IdentificationCode::new);
  }

  public Mark getMark() {
    return mark;
  }

  /** Empty when the registered name is right. */
  public String getRightName() {
    return rightName;
  }

  public Optional<ChannelState> rightState() {
    return Optional.ofNullable(rightState);
  }

  public Optional<LocalDate> since() {
    return Optional.ofNullable(since);
  }

  public String getExplanation() {
    return explanation;
  }

  /** The answers to the screening questions; empty when they were not put. */
  public Optional<Screened> screened() {
    return Optional.ofNullable(screened);
  }

  /** The first of the five kinds that the screening found; empty when it found none. */
  public Optional<Concern> concern() {
    return screened().flatMap(answers -> answers.found().stream().findFirst());
  }

  public Settlement getSettlement() {
    return settlement;
  }

  public String getSettlementNote() {
    return settlementNote;
  }

  public Optional<UserId> settledBy() {
    return Optional.ofNullable(settledBy);
  }
}
