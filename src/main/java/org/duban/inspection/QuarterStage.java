package org.duban.inspection;

import java.util.Optional;
import org.duban.shared.Quarter;

/**
 * One stage in the row at the head of the quarter's page. Each feature contributes its own by a
 * bean, so that this one need not know the later ones.
 */
public interface QuarterStage {

  /** Place in the row: 10 register check, 20 inspection, 30 verification, 40 circular, 50 …. */
  int order();

  /** The stage as it stands; empty when the quarter has nothing of it. */
  Optional<StageCard> of(Quarter quarter);
}
