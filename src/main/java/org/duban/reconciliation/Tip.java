package org.duban.reconciliation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duban.document.StoredFile;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** 来电来函: what somebody told the office about a channel, outside any form (Z48). */
@Entity
@Table(name = "tip")
public class Tip {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tip_seq")
  @SequenceGenerator(name = "tip_seq", sequenceName = "tip_seq", allocationSize = 50)
  private long id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private TipMedium medium;

  @Enumerated(EnumType.STRING)
  private TipState state;

  private String teller;
  private LocalDate toldOn;
  private @Nullable Long channelId;
  private String about;
  private String what;
  private String note;
  private @Nullable Long differenceId;
  private UserId loggedBy;
  private Instant loggedAt;
  private @Nullable UserId settledBy;
  private @Nullable Instant settledAt;

  @ElementCollection
  @CollectionTable(name = "tip_file", joinColumns = @JoinColumn(name = "tip_id"))
  @OrderColumn(name = "place")
  private List<TipFile> files = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Tip() {}

  Tip(TipReport report, @Nullable Long channelId, String about, UserId by, Instant now) {
    this.medium = Objects.requireNonNull(report.medium());
    this.state = TipState.LOGGED;
    this.teller = report.teller();
    this.toldOn = Objects.requireNonNull(report.toldOn());
    this.channelId = channelId;
    this.about = about;
    this.what = report.what();
    this.note = "";
    this.loggedBy = by;
    this.loggedAt = now;
  }

  void attach(StoredFile file) {
    files.add(new TipFile(file.getId(), file.getName()));
  }

  void turnedInto(long difference, UserId by, Instant now) {
    settle(TipState.TURNED, "", by, now);
    differenceId = difference;
  }

  void kept(String why, UserId by, Instant now) {
    settle(TipState.KEPT, why, by, now);
  }

  private void settle(TipState to, String why, UserId by, Instant now) {
    if (state != TipState.LOGGED) {
      throw new TipDone(state);
    }
    SettlementText.NOTE.check(why);
    state = to;
    note = why;
    settledBy = by;
    settledAt = now;
  }

  public long getId() {
    return id;
  }

  public TipMedium getMedium() {
    return medium;
  }

  public TipState getState() {
    return state;
  }

  /** Position and unit of who told it; no telephone number is asked for. */
  public String getTeller() {
    return teller;
  }

  public LocalDate getToldOn() {
    return toldOn;
  }

  /** Empty when it is about a channel that the register does not hold. */
  public Optional<Long> channelId() {
    return Optional.ofNullable(channelId);
  }

  /** Name of the channel. */
  public String getAbout() {
    return about;
  }

  public String getWhat() {
    return what;
  }

  /** For the next inspection; empty while it is not kept. */
  public String getNote() {
    return note;
  }

  public @Nullable Long getDifferenceId() {
    return differenceId;
  }

  public UserId loggedBy() {
    return loggedBy;
  }

  public Instant getLoggedAt() {
    return loggedAt;
  }

  public Optional<UserId> settledBy() {
    return Optional.ofNullable(settledBy);
  }

  public @Nullable Instant getSettledAt() {
    return settledAt;
  }

  public List<TipFile> files() {
    return List.copyOf(files);
  }
}
