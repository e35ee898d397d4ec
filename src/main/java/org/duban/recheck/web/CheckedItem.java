package org.duban.recheck.web;

import java.util.List;
import org.duban.document.StoredFile;
import org.duban.recheck.RecheckItem;
import org.duban.rectification.web.ShownItem;

/**
 * One problem as the pages of the re-check show it.
 *
 * @param answer what was found and what the unit says of it
 * @param decision what the machine noticed and what the inspector decided
 * @param proofs files by which the inspector shows how it stands now
 * @param decidedBy name of the inspector; empty until decided
 */
public record CheckedItem(
    ShownItem answer, RecheckItem decision, List<StoredFile> proofs, String decidedBy) {
  public CheckedItem {
    proofs = List.copyOf(proofs);
  }

  /** green when rectified, red when not, grey until decided. */
  public String getTone() {
    return decision.result().map(r -> r.isPassed() ? "green" : "red").orElse("grey");
  }
}
