package org.duban.rectification;

import java.time.Instant;
import org.duban.people.LeaderLevel;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What the circular demands of one unit.
 *
 * @param county the county that reviews the unit's reports; null for municipal departments
 * @param circular key of the circular
 * @param circularNumber 发文字号; empty in older data without one
 * @param level which leader must sign the report off (Z28)
 * @param dueAt until when the sealed report must be handed in (Z31)
 */
public record Order(
    Quarter quarter,
    UnitCode unit,
    String unitName,
    @Nullable UnitCode county,
    CaseKey circular,
    String circularNumber,
    LeaderLevel level,
    Instant dueAt) {

  public CaseKey key() {
    return CaseKey.of(quarter, unit);
  }
}
