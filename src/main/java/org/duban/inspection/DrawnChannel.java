package org.duban.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Optional;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A channel as it was drawn into a quarter's inspection: its frozen snapshot, whether it counts,
 * and whose batch it lies in. Nothing of it changes while it is inspected.
 */
@MappedSuperclass
public abstract class DrawnChannel {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inspection")
  @SequenceGenerator(name = "inspection", sequenceName = "inspection_seq", allocationSize = 50)
  private long id;

  @Version private long version;
  @Column private Quarter quarter;
  @Embedded private ChannelSnapshot channel;
  @Column private boolean counted;
  @Column private boolean failedBefore;
  @Column private int batch;
  private @Nullable UserId inspector;

  @SuppressWarnings("NullAway.Init")
  protected DrawnChannel() {}

  DrawnChannel(
      Quarter quarter,
      ChannelSnapshot channel,
      boolean counted,
      boolean failedBefore,
      int batch,
      @Nullable UserId inspector) {
    this.quarter = quarter;
    this.channel = channel;
    this.counted = counted;
    this.failedBefore = failedBefore;
    this.batch = batch;
    this.inspector = inspector;
  }

  public long getId() {
    return id;
  }

  public Quarter getQuarter() {
    return quarter;
  }

  public ChannelSnapshot getChannel() {
    return channel;
  }

  /** Whether it stands in rates; a city portal may be left out (Z09). */
  public boolean isCounted() {
    return counted;
  }

  /** Whether it failed last quarter (Z25). */
  public boolean isFailedBefore() {
    return failedBefore;
  }

  public int getBatch() {
    return batch;
  }

  /** Who it was given to; empty for archived quarters. */
  public Optional<UserId> inspector() {
    return Optional.ofNullable(inspector);
  }
}
