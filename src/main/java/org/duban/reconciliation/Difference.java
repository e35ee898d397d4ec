package org.duban.reconciliation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.duban.register.ChannelKind;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * 差异: one thing in which the register and another side differ, from the comparison that found it
 * first to the last that still found it. A person settles it; a comparison only closes what agrees.
 */
@Entity
@Table(name = "difference")
public class Difference {
  private static final Set<DifferenceState> UNSETTLED =
      EnumSet.of(DifferenceState.PROPOSED, DifferenceState.OPEN, DifferenceState.ASKED);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "difference_seq")
  @SequenceGenerator(name = "difference_seq", sequenceName = "difference_seq", allocationSize = 50)
  private long id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private Source source;

  @Enumerated(EnumType.STRING)
  private DifferenceKind kind;

  @Enumerated(EnumType.STRING)
  private DifferenceState state;

  @Enumerated(EnumType.STRING)
  private @Nullable ComparedField field;

  private String subject;
  private String hereValue;
  private String thereValue;
  private @Nullable Long channelId;
  private @Nullable String rowKey;

  @Enumerated(EnumType.STRING)
  private ChannelKind channelKind;

  private @Nullable String platform;
  private @Nullable String code;
  private String name;
  private String unit;
  private @Nullable Long firstSnapshot;
  private @Nullable Long lastSnapshot;
  private @Nullable Long closedBySnapshot;
  private @Nullable Long tipId;
  private Instant openedAt;
  private String note;
  private @Nullable LocalDate dueOn;
  private @Nullable Instant askedAt;
  private String reply;
  private @Nullable UserId repliedBy;
  private @Nullable Instant repliedAt;
  private @Nullable UserId settledBy;
  private @Nullable Instant settledAt;

  @SuppressWarnings("NullAway.Init")
  protected Difference() {}

  /**
   * @param snapshot null when nobody's file but a tip brought it
   */
  Difference(
      Source source, Disagreement found, @Nullable Long snapshot, @Nullable Long tip, Instant now) {
    this.source = source;
    this.kind = found.kind();
    this.state = found.proposed() ? DifferenceState.PROPOSED : DifferenceState.OPEN;
    this.field = found.field();
    this.subject = found.subject();
    this.hereValue = found.here();
    this.thereValue = found.there();
    this.channelId = found.channelId();
    this.rowKey = found.rowKey();
    this.channelKind = found.channelKind();
    this.platform = found.platform();
    this.code = found.code();
    this.name = found.name();
    this.unit = found.unit().value();
    this.firstSnapshot = snapshot;
    this.lastSnapshot = snapshot;
    this.tipId = tip;
    this.openedAt = now;
    this.note = "";
    this.reply = "";
  }

  /** Whether a comparison found the very same thing again. */
  boolean isStill(Disagreement found) {
    return isUnsettled()
        || state == DifferenceState.EXPLAINED
            && hereValue.equals(found.here())
            && thereValue.equals(found.there());
  }

  /** A later comparison found it again; what was explained stays explained. */
  void foundAgain(Disagreement found, long snapshot) {
    lastSnapshot = snapshot;
    hereValue = found.here();
    thereValue = found.there();
    name = found.name();
    unit = found.unit().value();
  }

  /** A later comparison did not find it any more. */
  void agreed(long snapshot, Instant now) {
    state = DifferenceState.AGREED;
    closedBySnapshot = snapshot;
    settledAt = now;
  }

  /**
   * @throws DifferenceSettled when nobody may settle it any more, or it is only proposed
   */
  void expectToSettle() {
    expect(DifferenceState.OPEN, DifferenceState.ASKED);
  }

  void corrected(String why, UserId by, Instant now) {
    expect(DifferenceState.OPEN, DifferenceState.ASKED);
    settle(DifferenceState.CORRECTED_HERE, why, by, now);
  }

  void explained(String why, UserId by, Instant now) {
    expect(DifferenceState.OPEN, DifferenceState.ASKED);
    settle(DifferenceState.EXPLAINED, why, by, now);
  }

  /** The unit is asked, or asked again with another day. */
  void ask(String what, LocalDate due, UserId by, Instant now) {
    expect(DifferenceState.OPEN, DifferenceState.ASKED);
    settle(DifferenceState.ASKED, what, by, now);
    dueOn = due;
    askedAt = now;
    reply = "";
    repliedBy = null;
    repliedAt = null;
  }

  void replied(String words, UserId by, Instant now) {
    expect(DifferenceState.ASKED, DifferenceState.ASKED);
    reply = words;
    repliedBy = by;
    repliedAt = now;
  }

  void correctedThere(String why, UserId by, Instant now) {
    expect(DifferenceState.ASKED, DifferenceState.ASKED);
    settle(DifferenceState.CORRECTED_THERE, why, by, now);
  }

  void decided(boolean same, String why, UserId by, Instant now) {
    if (state != DifferenceState.PROPOSED) {
      throw new NotAnOpenMatch(name);
    }
    settle(same ? DifferenceState.SAME_CHANNEL : DifferenceState.OTHER_CHANNEL, why, by, now);
  }

  private void settle(DifferenceState to, String why, UserId by, Instant now) {
    SettlementText.NOTE.check(why);
    state = to;
    note = why;
    settledBy = by;
    settledAt = now;
  }

  private void expect(DifferenceState one, DifferenceState other) {
    if (state != one && state != other) {
      throw new DifferenceSettled(name, state);
    }
  }

  /**
   * @param seen version that the person's page showed
   * @throws DifferenceChangedMeanwhile when it is not that any more
   */
  void expectVersion(long seen) {
    if (version != seen) {
      throw new DifferenceChangedMeanwhile(name);
    }
  }

  public boolean isUnsettled() {
    return UNSETTLED.contains(state);
  }

  /** The states in which somebody has yet to do something. */
  public static Set<DifferenceState> unsettled() {
    return EnumSet.copyOf(UNSETTLED);
  }

  String subject() {
    return subject;
  }

  public long getId() {
    return id;
  }

  public long getVersion() {
    return version;
  }

  public Source getSource() {
    return source;
  }

  public DifferenceKind getKind() {
    return kind;
  }

  public DifferenceState getState() {
    return state;
  }

  /** Null when one side lacks the channel. */
  public @Nullable ComparedField getField() {
    return field;
  }

  /** Value in the register; empty when there is none. */
  public String getHere() {
    return hereValue;
  }

  /** Value of the other side; empty when there is none. */
  public String getThere() {
    return thereValue;
  }

  public Optional<Long> channelId() {
    return Optional.ofNullable(channelId);
  }

  public Optional<String> rowKey() {
    return Optional.ofNullable(rowKey);
  }

  public ChannelKind getChannelKind() {
    return channelKind;
  }

  /** Letters; null for a website. */
  public @Nullable String getPlatform() {
    return platform;
  }

  /** Null when neither side has one. */
  public @Nullable String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public UnitCode unit() {
    return new UnitCode(unit);
  }

  public Optional<Long> lastSnapshot() {
    return Optional.ofNullable(lastSnapshot);
  }

  /** The later comparison that found the two sides agree. */
  public Optional<Long> closedBySnapshot() {
    return Optional.ofNullable(closedBySnapshot);
  }

  /** The tip that brought it. */
  public Optional<Long> tipId() {
    return Optional.ofNullable(tipId);
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  public String getNote() {
    return note;
  }

  /** Last day for the unit; null while it was not asked. */
  public @Nullable LocalDate getDueOn() {
    return dueOn;
  }

  public @Nullable Instant getAskedAt() {
    return askedAt;
  }

  /** What the unit says it did; empty while it said nothing. */
  public String getReply() {
    return reply;
  }

  public @Nullable Instant getRepliedAt() {
    return repliedAt;
  }

  public Optional<UserId> settledBy() {
    return Optional.ofNullable(settledBy);
  }

  public @Nullable Instant getSettledAt() {
    return settledAt;
  }
}
