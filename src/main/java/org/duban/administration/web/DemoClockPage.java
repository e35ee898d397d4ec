package org.duban.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.duban.administration.DemoTime;
import org.duban.administration.MoveClock;
import org.duban.faces.Dates;
import org.duban.faces.Flash;
import org.duban.shared.OfficeClock;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The demo's time; the page exists in the demo only. */
@Named
@ViewScoped
public class DemoClockPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NOT_FOUND = 404;

  @Inject private DemoTime time;
  @Inject private MoveClock moveClock;
  @Inject private OfficeClock clock;
  @Inject private Dates dates;

  private @Nullable LocalDateTime to;

  /** Shows the page in the demo; elsewhere there is none. */
  public void load() throws IOException {
    if (!time.isDemo()) {
      Faces.responseSendError(NOT_FOUND, "");
    }
    to = clock.now().toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
  }

  public void move() {
    moveClock.moveTo(Objects.requireNonNull(to));
    Flash.done("administration_demo_clock.message.moved", dates.full(clock.instant()));
  }

  /** Goes on by whole days, at the same hour. */
  public void forward(int days) {
    moveClock.moveTo(clock.now().toLocalDateTime().plusDays(days));
    Flash.done("administration_demo_clock.message.moved", dates.full(clock.instant()));
  }

  public Instant getNow() {
    return clock.instant();
  }

  public @Nullable LocalDateTime getTo() {
    return to;
  }

  public void setTo(@Nullable LocalDateTime to) {
    this.to = to;
  }
}
