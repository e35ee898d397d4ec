package org.duban.register;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What later features told of a channel. {@link Standings} alone writes it, so that a filing that
 * was read before never takes it back.
 */
@MappedSuperclass
public abstract class ChannelStanding {
  @Column(insertable = false, updatable = false)
  private @Nullable String lastQuarter;

  @Enumerated(EnumType.STRING)
  @Column(insertable = false, updatable = false)
  private @Nullable LastVerdict lastVerdict;

  @Enumerated(EnumType.STRING)
  @Column(insertable = false, updatable = false)
  private @Nullable Screening screening;

  @Column(insertable = false, updatable = false)
  private @Nullable LocalDate lastUpdateOn;

  /** Empty when no check was answered. */
  public Optional<Screening> screening() {
    return Optional.ofNullable(screening);
  }

  /** Day of the newest content that was seen; empty when nobody looked. */
  public Optional<LocalDate> lastUpdateOn() {
    return Optional.ofNullable(lastUpdateOn);
  }

  /** Empty when no quarter was verified. */
  public Optional<LastVerdict> lastVerdict() {
    return Optional.ofNullable(lastVerdict);
  }

  /** The quarter of the last verdict in its text form; empty with it. */
  public Optional<String> lastQuarter() {
    return Optional.ofNullable(lastQuarter);
  }
}
