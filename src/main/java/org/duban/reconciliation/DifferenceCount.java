package org.duban.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * How many differences of a kind and state a county has.
 *
 * @param county code; null for the city's own and municipal units
 * @param name of the county; null for the city's own and municipal units
 */
public record DifferenceCount(
    @Nullable String county,
    @Nullable String name,
    DifferenceKind kind,
    DifferenceState state,
    long number) {}
