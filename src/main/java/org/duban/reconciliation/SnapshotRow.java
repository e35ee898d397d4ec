package org.duban.reconciliation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** A row of a snapshot, and the channel of the register that it is. */
@Entity
@Table(name = "source_row")
public class SnapshotRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_row_seq")
  @SequenceGenerator(name = "source_row_seq", sequenceName = "source_row_seq", allocationSize = 50)
  private long id;

  private long snapshotId;
  private int line;
  private String rowKey;

  @Enumerated(EnumType.STRING)
  private ChannelKind kind;

  private @Nullable String code;
  private @Nullable String platform;
  private String name;
  private String unit;
  private boolean unitStated;

  @Enumerated(EnumType.STRING)
  private ChannelState state;

  private String address;
  private String owner;
  private String platformAccount;
  private @Nullable Long channelId;

  @SuppressWarnings("NullAway.Init")
  protected SnapshotRow() {}

  SnapshotRow(long snapshotId, SourceLine from) {
    this.snapshotId = snapshotId;
    this.line = from.line();
    this.rowKey = from.key();
    this.kind = from.kind();
    this.code = from.code();
    this.platform = from.platform();
    this.name = from.name();
    this.unit = from.unit().value();
    this.unitStated = from.unitStated();
    this.state = from.state();
    this.address = from.address();
    this.owner = from.owner();
    this.platformAccount = from.platformAccount();
  }

  void match(@Nullable Long channel) {
    channelId = channel;
  }

  SourceLine line() {
    return new SourceLine(
        rowKey,
        line,
        kind,
        code,
        platform,
        name,
        new UnitCode(unit),
        unitStated,
        state,
        address,
        owner,
        platformAccount);
  }

  public String rowKey() {
    return rowKey;
  }

  public long snapshotId() {
    return snapshotId;
  }

  public Optional<Long> channelId() {
    return Optional.ofNullable(channelId);
  }

  /** Empty text when it has none. */
  public String getCode() {
    return code == null ? "" : code;
  }

  public @Nullable String getPlatform() {
    return platform;
  }

  public String getName() {
    return name;
  }

  public UnitCode unit() {
    return new UnitCode(unit);
  }

  public ChannelState getState() {
    return state;
  }

  public String getAddress() {
    return address;
  }

  public String getOwner() {
    return owner;
  }

  public String getPlatformAccount() {
    return platformAccount;
  }
}
