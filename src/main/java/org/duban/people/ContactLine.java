package org.duban.people;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the directory.
 *
 * @param above name of the unit above; null for the city
 * @param contact name of the preferred contact; null when the unit named nobody
 * @param position null as the contact
 * @param telephone null as the contact
 */
public record ContactLine(
    String code,
    String name,
    UnitKind kind,
    @Nullable String above,
    @Nullable String contact,
    @Nullable String position,
    @Nullable String telephone,
    @Nullable Boolean synthetic)
    implements Serializable {}
