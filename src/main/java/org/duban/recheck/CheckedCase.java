package org.duban.recheck;

import org.duban.rectification.RectificationCase;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/** The rectification that is re-checked, as it is named in the record. */
record CheckedCase(CaseKey key, int round, Quarter quarter, UnitCode unit, String unitName) {

  static CheckedCase of(RectificationCase rectification) {
    return new CheckedCase(
        rectification.key(),
        rectification.getRound(),
        rectification.getQuarter(),
        rectification.unit(),
        rectification.getUnitName());
  }
}
