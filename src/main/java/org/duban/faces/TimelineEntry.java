package org.duban.faces;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the tag {@code d:timeline}.
 *
 * @param what what was or is to be done
 * @param who who did it, or who has it; empty when nobody
 * @param when when it was done; null while it is open
 * @param opinion what was written with it; empty when nothing
 */
public record TimelineEntry(
    String what, String who, @Nullable Instant when, String opinion, State state) {

  /** Where the line stands in the course of the case. */
  public enum State {
    DONE("green"),
    RETURNED("amber"),
    REFUSED("red"),
    NOW("blue"),
    NEXT("grey");

    private final String tone;

    State(String tone) {
      this.tone = tone;
    }

    public String getTone() {
      return tone;
    }
  }
}
