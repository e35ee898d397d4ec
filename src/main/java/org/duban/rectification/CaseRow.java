package org.duban.rectification;

import java.time.Instant;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;

/**
 * A rectification in a list.
 *
 * @param county name of the county; empty for municipal departments
 * @param open problems not yet struck off
 * @param overdue whether the unit's deadline has passed
 */
public record CaseRow(
    CaseKey key,
    Quarter quarter,
    String unitName,
    String county,
    int items,
    int open,
    int round,
    CaseState state,
    Instant dueAt,
    boolean overdue) {}
