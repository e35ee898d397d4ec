package org.duban.demo;

import org.duban.people.UnitKind;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the demo.
 *
 * @param parent null only for the city
 * @param synthetic whether it was made up
 */
public record DemoUnit(
    UnitCode code, String name, UnitKind kind, @Nullable UnitCode parent, boolean synthetic) {}
