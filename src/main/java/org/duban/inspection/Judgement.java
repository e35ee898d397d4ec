package org.duban.inspection;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of one channel.
 *
 * @param score final points with two decimals; null when the channel is not scored
 */
public record Judgement(Verdict verdict, VerdictReason reason, @Nullable BigDecimal score) {
  public Judgement {
    if ((verdict == Verdict.FAILED) == (reason == VerdictReason.NONE)) {
      throw new IllegalArgumentException(verdict + " for " + reason);
    }
  }
}
