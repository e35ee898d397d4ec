package org.duban.registercheck;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The checks of all units in one quarter. Its row is what the answers of units wait for one after
 * another, so that exactly one of them is the last.
 */
@Entity
@Table(name = "register_check_round")
public class RegisterCheckRound {
  @Id private String id;
  private Instant openedAt;
  private Instant dueAt;
  private @Nullable Instant settledAt;
  @Embedded private @Nullable Campaign campaign;

  @Enumerated(EnumType.STRING)
  private Campaign.@Nullable Stage toldStage;

  @SuppressWarnings("NullAway.Init")
  protected RegisterCheckRound() {}

  RegisterCheckRound(Quarter quarter, Instant openedAt, Instant dueAt) {
    this.id = quarter.toString();
    this.openedAt = openedAt;
    this.dueAt = dueAt;
  }

  void settle(Instant now) {
    settledAt = now;
  }

  /** Sets the days of a campaign, or moves them; what was told of other days is told anew. */
  void campaign(Campaign days) {
    if (!days.equals(campaign)) {
      campaign = days;
      toldStage = null;
    }
  }

  /** Notes that a stage is told now; returns whether it was not told before. */
  boolean tells(Campaign.Stage stage) {
    boolean isNew = stage != toldStage;
    toldStage = stage;
    return isNew;
  }

  /** The days of the campaign in this round; empty when there is none. */
  public Optional<Campaign> campaign() {
    return Optional.ofNullable(campaign);
  }

  public Quarter quarter() {
    return Quarter.parse(id);
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  public Instant getDueAt() {
    return dueAt;
  }

  /** When the office locked the list; empty while the round runs. */
  public Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }
}
