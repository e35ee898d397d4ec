package org.duban.rectification;

/** Where an application of the unit stands: for more time, or against a finding. */
public enum RequestState {
  PENDING,
  GRANTED,
  REFUSED,
  /** Nobody decided before it lost its object: the report was handed in, or the order withdrawn. */
  LAPSED
}
