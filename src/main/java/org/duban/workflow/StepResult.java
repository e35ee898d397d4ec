package org.duban.workflow;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a step tells the process: an outcome, due dates, or how many batches there are. */
public final class StepResult {
  private final @Nullable Outcome outcome;
  private final Map<DueDate, Instant> dues = new EnumMap<>(DueDate.class);
  private int batches;

  private StepResult(@Nullable Outcome outcome) {
    this.outcome = outcome;
  }

  /** The step is done; the process just goes on. */
  public static StepResult none() {
    return new StepResult(null);
  }

  /** The step is done with an outcome that a gateway asks for. */
  public static StepResult of(Outcome outcome) {
    return new StepResult(outcome);
  }

  /** Also sets a due date for what follows. */
  public StepResult with(DueDate due, Instant at) {
    dues.put(due, at);
    return this;
  }

  /** Also says how many batches the tasks that follow come in, at least one. */
  public StepResult batches(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("batches " + number);
    }
    batches = number;
    return this;
  }

  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  public Map<DueDate, Instant> dues() {
    return Map.copyOf(dues);
  }

  /** Number of batches; 0 when the step does not say. */
  public int batches() {
    return batches;
  }
}
