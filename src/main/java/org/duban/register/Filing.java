package org.duban.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * One record form 备案登记表 on its way through the unit's leader, the county and the city into the
 * register (requirement Z16).
 */
@Entity
@Table(name = "filing")
public class Filing extends WrittenForm {
  @Id private String id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private FilingKind kind;

  @Enumerated(EnumType.STRING)
  private FilingState state;

  private UnitCode unit;
  private @Nullable Long channelId;

  @Enumerated(EnumType.STRING)
  private ChannelKind channelKind;

  private Instant startedAt;

  /** The code of an opening under way, so that the database refuses a second claim to it. */
  private @Nullable String claimedCode;

  private @Nullable UserId approvedBy;
  private @Nullable UserId countyReviewedBy;
  private @Nullable UserId cityReviewedBy;
  private @Nullable Instant endedAt;
  private String lastOpinion;

  @SuppressWarnings("NullAway.Init")
  protected Filing() {}

  private Filing(
      CaseKey key,
      FilingKind kind,
      UnitCode unit,
      ChannelKind channelKind,
      UserId writer,
      Instant now) {
    super(writer);
    this.id = key.value();
    this.kind = kind;
    this.state = FilingState.DRAFT;
    this.unit = unit;
    this.channelKind = channelKind;
    this.startedAt = now;
    this.lastOpinion = "";
  }

  /** A form for a channel that is to be opened. */
  static Filing toOpen(
      CaseKey key,
      UnitCode unit,
      ChannelKind channelKind,
      @Nullable Platform platform,
      String name,
      UserId writer,
      Instant now) {
    var filing = new Filing(key, FilingKind.OPEN, unit, channelKind, writer, now);
    filing.platform = platform == null ? null : platform.letters();
    filing.name = name;
    return filing;
  }

  /** A form for a channel of the register, filled with what is registered. */
  static Filing about(CaseKey key, FilingKind kind, Channel channel, UserId writer, Instant now) {
    var filing = new Filing(key, kind, channel.unit(), channel.getKind(), writer, now);
    filing.channelId = channel.id();
    filing.platform = channel.platform().map(Platform::letters).orElse(null);
    filing.code = channel.code().map(IdentificationCode::value).orElse(null);
    filing.name = channel.getName();
    filing.details = channel.getDetails();
    return filing;
  }

  /** Keeps what the clerk has written so far. */
  void write(FilingForm form, UserId writer) {
    expect(FilingState.DRAFT, FilingState.RETURNED);
    writeDown(kind, form, writer);
  }

  /** Keeps the picture of a closure notice, or what proves the platform's cancellation. */
  void attach(ProofFile proof) {
    expect(FilingState.DRAFT, FilingState.RETURNED);
    if (kind != FilingKind.CANCEL && kind != FilingKind.CLOSE) {
      throw new FilingNotThere(id, state);
    }
    addProof(proof);
  }

  void submit(String opinion) {
    expect(FilingState.DRAFT, FilingState.RETURNED);
    move(FilingState.SUBMITTED, opinion);
    claimedCode = kind == FilingKind.OPEN ? code : null;
    approvedBy = null;
    countyReviewedBy = null;
  }

  /**
   * @throws SamePersonMayNotApprove when the leader had a hand in the form
   */
  void approve(UserId leader, String opinion) {
    expect(FilingState.SUBMITTED);
    checkNotWrittenBy(leader);
    approvedBy = leader;
    move(FilingState.APPROVED_BY_UNIT, opinion);
  }

  /**
   * @throws SamePersonMayNotApprove when the reviewer wrote or approved the form
   */
  void reviewByCounty(UserId reviewer, String opinion) {
    expect(FilingState.APPROVED_BY_UNIT);
    checkUnconcerned(reviewer);
    countyReviewedBy = reviewer;
    move(FilingState.APPROVED_BY_COUNTY, opinion);
  }

  /**
   * @param finalCode the code under which the channel enters or stays in the register; null only
   *     for a registered channel without one
   * @throws SamePersonMayNotApprove when the reviewer wrote, approved or reviewed the form before
   */
  void reviewByCity(UserId reviewer, @Nullable IdentificationCode finalCode, String opinion) {
    expect(FilingState.APPROVED_BY_UNIT, FilingState.APPROVED_BY_COUNTY);
    checkUnconcerned(reviewer);
    cityReviewedBy = reviewer;
    code = finalCode == null ? null : finalCode.value();
    claimedCode = kind == FilingKind.OPEN ? code : null;
    move(FilingState.APPROVED_BY_CITY, opinion);
  }

  private void checkUnconcerned(UserId reviewer) {
    checkNotWrittenBy(reviewer);
    if (approvedBy != null) {
      SamePersonMayNotApprove.check(approvedBy, reviewer);
    }
    if (countyReviewedBy != null) {
      SamePersonMayNotApprove.check(countyReviewedBy, reviewer);
    }
  }

  void giveBack(String opinion) {
    expect(FilingState.SUBMITTED, FilingState.APPROVED_BY_UNIT, FilingState.APPROVED_BY_COUNTY);
    approvedBy = null;
    countyReviewedBy = null;
    claimedCode = null;
    move(FilingState.RETURNED, opinion);
  }

  /** The clerk has the form again that nobody has looked at yet. */
  void takeBack() {
    expect(FilingState.SUBMITTED);
    claimedCode = null;
    move(FilingState.DRAFT, "");
  }

  void withdraw(String opinion) {
    expect(FilingState.DRAFT, FilingState.RETURNED);
    move(FilingState.WITHDRAWN, opinion);
  }

  void refuse(String opinion) {
    expect(FilingState.APPROVED_BY_UNIT, FilingState.APPROVED_BY_COUNTY);
    claimedCode = null;
    move(FilingState.REFUSED, opinion);
  }

  /** The register holds it now. */
  void entered(long channel, Instant now) {
    expect(FilingState.APPROVED_BY_CITY);
    channelId = channel;
    claimedCode = null;
    endedAt = now;
    state = FilingState.FILED;
  }

  /** The process ended without an entry. */
  void ended(Instant now) {
    expect(FilingState.WITHDRAWN, FilingState.REFUSED);
    endedAt = now;
  }

  private void move(FilingState next, String opinion) {
    FilingText.OPINION.check(opinion);
    state = next;
    lastOpinion = opinion;
  }

  private void expect(FilingState... expected) {
    if (!List.of(expected).contains(state)) {
      throw new FilingNotThere(id, state);
    }
  }

  public CaseKey key() {
    return new CaseKey(id);
  }

  public FilingKind getKind() {
    return kind;
  }

  public FilingState getState() {
    return state;
  }

  public UnitCode unit() {
    return unit;
  }

  /** The channel it is about; empty for one to be opened that is not entered yet. */
  public Optional<Long> channelId() {
    return Optional.ofNullable(channelId);
  }

  public ChannelKind getChannelKind() {
    return channelKind;
  }

  /** The code that no other opening may claim meanwhile; empty before submission and at the end. */
  Optional<IdentificationCode> claimedCode() {
    return Optional.ofNullable(claimedCode).map(IdentificationCode::new);
  }

  public Instant getStartedAt() {
    return startedAt;
  }

  /** Empty while the filing is under way. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  /** What was written with the last step; empty when nothing. */
  public String getLastOpinion() {
    return lastOpinion;
  }
}
