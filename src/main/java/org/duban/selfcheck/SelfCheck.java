package org.duban.selfcheck;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.people.Unit;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * 自查报告 of one unit for one quarter: the clerk writes, the leader seals, the office receives; each
 * of the two may send it back with a reason. What was sealed is proved by a digest.
 */
@Entity
@Table(name = "self_check")
public class SelfCheck extends WrittenReport {
  private static final int REASON_LIMIT = 1000;

  @Enumerated(EnumType.STRING)
  private SelfCheckState state;

  private @Nullable UserId writtenBy;
  private @Nullable UserId sealedBy;
  private @Nullable Instant sealedAt;
  private @Nullable Instant firstSealedAt;
  private @Nullable String digest;
  @Embedded private @Nullable SealedSelfCheckFile sealedFile;
  private @Nullable UserId receivedBy;
  private @Nullable Instant receivedAt;
  private @Nullable Instant filedAt;
  private @Nullable String returnReason;

  @SuppressWarnings("NullAway.Init")
  protected SelfCheck() {}

  /** A report that was asked for and is still empty. */
  SelfCheck(Quarter quarter, Unit unit, Instant dueAt, Instant now) {
    super(quarter, unit, dueAt, now);
    this.state = SelfCheckState.WRITING;
  }

  /**
   * Replaces the content; whoever writes may not sign it off later.
   *
   * @throws SelfCheckTextTooLong when a text is longer than the record keeps
   */
  void write(SelfCheckContent content, UserId by, LocalDate today) {
    require(SelfCheckState.WRITING);
    take(content, by, today);
  }

  void submit(UserId by) {
    require(SelfCheckState.WRITING);
    int missing = gaps().size();
    if (missing > 0) {
      throw new SelfCheckIncomplete(missing);
    }
    writtenBy = by;
    returnReason = null;
    state = SelfCheckState.SEALING;
  }

  /**
   * @param file the signed and sealed PDF; null only for a report from before the product
   */
  void seal(@Nullable SealedSelfCheckFile file, UserId by, Instant now) {
    require(SelfCheckState.SEALING);
    checkFourEyes(writtenBy, by);
    refuseAuthor(by);
    sealedBy = by;
    sealedAt = now;
    sealedFile = file;
    firstSealedAt = firstSealedAt == null ? now : firstSealedAt;
    digest = SealedWords.digest(this);
    state = SelfCheckState.RECEIVING;
  }

  void sendBack(String reason) {
    if (state != SelfCheckState.SEALING && state != SelfCheckState.RECEIVING) {
      throw new SelfCheckNotAtThisStep(state);
    }
    if (reason.isBlank()) {
      throw new SelfCheckReturnNeedsReason();
    }
    if (reason.strip().length() > REASON_LIMIT) {
      throw new SelfCheckTextTooLong(REASON_LIMIT, reason.strip().length());
    }
    returnReason = reason.strip();
    sealedBy = null;
    sealedAt = null;
    digest = null;
    sealedFile = null;
    state = SelfCheckState.WRITING;
  }

  /** The clerk has the report again that the leader has not looked at yet. */
  void takeBack() {
    require(SelfCheckState.SEALING);
    state = SelfCheckState.WRITING;
  }

  void receive(UserId by, Instant now) {
    require(SelfCheckState.RECEIVING);
    checkFourEyes(writtenBy, by);
    checkFourEyes(sealedBy, by);
    refuseAuthor(by);
    receivedBy = by;
    receivedAt = now;
    state = SelfCheckState.ACCEPTED;
  }

  void file(Instant now) {
    require(SelfCheckState.ACCEPTED);
    if (!isAsSealed()) {
      throw new IllegalStateException(key() + " is not what was sealed");
    }
    filedAt = now;
    state = SelfCheckState.FILED;
  }

  private void require(SelfCheckState expected) {
    if (state != expected) {
      throw new SelfCheckNotAtThisStep(state);
    }
  }

  private static void checkFourEyes(@Nullable UserId author, UserId approver) {
    if (author != null) {
      SamePersonMayNotApprove.check(author, approver);
    }
  }

  /** Whether the words are still those that the leader sealed. */
  public boolean isAsSealed() {
    return digest != null && digest.equals(SealedWords.digest(this));
  }

  /**
   * Whether it was first sealed after the date that it was asked for, or is not sealed and that
   * date has passed. Time given to mend it changes nothing.
   */
  public boolean isLate(Instant now) {
    return (firstSealedAt == null ? now : firstSealedAt).isAfter(getFirstDueAt());
  }

  public SelfCheckState getState() {
    return state;
  }

  public Optional<UserId> writtenBy() {
    return Optional.ofNullable(writtenBy);
  }

  public Optional<UserId> sealedBy() {
    return Optional.ofNullable(sealedBy);
  }

  public Optional<Instant> sealedAt() {
    return Optional.ofNullable(sealedAt);
  }

  /** When it was sealed for the first time; later returns do not make a report late. */
  public Optional<Instant> firstSealedAt() {
    return Optional.ofNullable(firstSealedAt);
  }

  /** SHA-256 of the sealed words, 64 hexadecimal digits; it is no certified seal. */
  public Optional<String> digest() {
    return Optional.ofNullable(digest);
  }

  /** The signed and sealed PDF; empty until it is sealed and for reports of former years. */
  public Optional<SealedSelfCheckFile> sealedFile() {
    return Optional.ofNullable(sealedFile);
  }

  public Optional<UserId> receivedBy() {
    return Optional.ofNullable(receivedBy);
  }

  public Optional<Instant> receivedAt() {
    return Optional.ofNullable(receivedAt);
  }

  public Optional<Instant> filedAt() {
    return Optional.ofNullable(filedAt);
  }

  /** Why it was sent back last; empty once it is handed up again. */
  public Optional<String> returnReason() {
    return Optional.ofNullable(returnReason);
  }
}
