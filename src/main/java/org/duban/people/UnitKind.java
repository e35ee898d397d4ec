package org.duban.people;

/** Place of a unit in the tree: city, then counties and municipal departments, then the rest. */
public enum UnitKind {
  CITY,
  COUNTY,
  MUNICIPAL_DEPARTMENT,
  COUNTY_DEPARTMENT,
  TOWN
}
