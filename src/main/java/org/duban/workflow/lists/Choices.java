package org.duban.workflow.lists;

import java.util.Map;
import java.util.SortedSet;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/**
 * What a list can be narrowed to, as its first rows show it.
 *
 * @param stages names by step
 */
public record Choices(
    Map<Stage, String> stages,
    SortedSet<UnitCode> units,
    SortedSet<UnitCode> counties,
    SortedSet<Quarter> quarters) {}
