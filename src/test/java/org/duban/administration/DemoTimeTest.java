package org.duban.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.duban.shared.ClockMoved;
import org.duban.shared.DomainEvent;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DemoTimeTest {
  private static final Instant MACHINE = Instant.parse("2026-11-21T00:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Stored stored = new Stored();
  private final FiredEvents<ClockMoved> moved = new FiredEvents<>();
  private final FiredEvents<DomainEvent> events = new FiredEvents<>();
  private final DemoTime time = time(true);

  @Test
  void the_demo_begins_in_may_2021() {
    time.restore();

    assertThat(MACHINE.plus(moved.all().get(0).offset()))
        .isEqualTo(Instant.parse("2021-05-06T01:00:00Z"));
    assertThat(stored.clock).isNotNull();
  }

  @Test
  void a_restart_keeps_the_offset_that_was_stored() {
    stored.add(new DemoClock(Duration.ofDays(-100)));

    time.restore();

    assertThat(moved.all()).containsExactly(new ClockMoved(Duration.ofDays(-100)));
  }

  @Test
  void outside_the_demo_the_clock_is_left_alone() {
    stored.add(new DemoClock(Duration.ofDays(-100)));

    time(false).restore();

    assertThat(moved.all()).isEmpty();
    assertThatThrownBy(() -> move(time(false)).moveTo(LocalDateTime.of(2030, 1, 1, 0, 0)))
        .isInstanceOf(ClockNotMovable.class);
  }

  @Test
  void moving_adds_to_the_offset_and_tells_it() {
    stored.add(new DemoClock(Duration.ofHours(-10)));

    move(time).moveTo(LocalDateTime.of(2026, 11, 21, 9, 0));

    OfficeClockMoved event = (OfficeClockMoved) events.all().get(0);
    assertThat(event.to()).isEqualTo(Instant.parse("2026-11-21T01:00:00Z"));
    assertThat(event.offset()).isEqualTo(Duration.ofHours(-9));
    assertThat(Optional.ofNullable(stored.clock).orElseThrow().offset())
        .isEqualTo(Duration.ofHours(-9));
    assertThat(moved.all()).isEmpty();

    time.follow(event);
    assertThat(moved.all()).containsExactly(new ClockMoved(Duration.ofHours(-9)));
  }

  @Test
  void the_clock_never_goes_back_nor_too_far() {
    stored.add(new DemoClock(Duration.ZERO));

    assertThatThrownBy(() -> move(time).moveTo(LocalDateTime.of(2026, 11, 21, 8, 0)))
        .isInstanceOf(ClockOnlyForward.class);
    assertThatThrownBy(() -> move(time).moveTo(LocalDateTime.of(2026, 11, 21, 7, 59)))
        .isInstanceOf(ClockOnlyForward.class);
    assertThatThrownBy(() -> move(time).moveTo(LocalDateTime.of(2027, 11, 23, 8, 0)))
        .isInstanceOf(ClockMovedTooFar.class);
    assertThat(events.all()).isEmpty();
  }

  private DemoTime time(boolean demo) {
    DemoTime made = new DemoTime();
    made.clocks = stored;
    made.clock = OfficeClock.fixed(MACHINE, ZONE);
    made.moved = moved;
    made.demo = demo;
    return made;
  }

  private MoveClock move(DemoTime demo) {
    MoveClock move = new MoveClock();
    move.time = demo;
    move.clocks = stored;
    move.clock = OfficeClock.fixed(MACHINE, ZONE);
    move.events = events;
    return move;
  }

  private static final class Stored implements DemoClocks {
    private @Nullable DemoClock clock;

    @Override
    public Optional<DemoClock> find() {
      return Optional.ofNullable(clock);
    }

    @Override
    public void add(DemoClock first) {
      clock = first;
    }
  }
}
