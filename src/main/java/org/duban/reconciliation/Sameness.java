package org.duban.reconciliation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.duban.shared.UserId;

/** What a person said once of two entries, so that later snapshots do not ask again. */
@Entity
@Table(name = "source_sameness")
public class Sameness {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_sameness_seq")
  @SequenceGenerator(
      name = "source_sameness_seq",
      sequenceName = "source_sameness_seq",
      allocationSize = 50)
  private long id;

  @Enumerated(EnumType.STRING)
  private Source source;

  private String rowKey;
  private long channelId;
  private boolean same;
  private UserId decidedBy;
  private Instant decidedAt;

  @SuppressWarnings("NullAway.Init")
  protected Sameness() {}

  Sameness(Source source, String rowKey, long channelId, boolean same, UserId by, Instant now) {
    this.source = source;
    this.rowKey = rowKey;
    this.channelId = channelId;
    this.same = same;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  public Source source() {
    return source;
  }

  public String rowKey() {
    return rowKey;
  }

  public long channelId() {
    return channelId;
  }

  public boolean isSame() {
    return same;
  }
}
