package org.duban.workflow.handling;

/** Why a person cannot be named in a handling; each has its words. */
public enum Unfit {
  /** They have the task already, or name themselves. */
  HAS_IT,
  /** They do not hold the task's role in its unit. */
  OTHER_ROLE,
  /** They are of another unit or office. */
  OTHER_OFFICE,
  /** They wrote what is decided. */
  WROTE_IT,
  /** They may not see the case. */
  MAY_NOT_SEE
}
