package org.duban.inspection;

/** How far the inspection of one channel has come. */
public enum InspectionState {
  OPEN,
  INSPECTED,
  /** Sent back by the section chief with a reason. */
  RETURNED,
  VERIFIED
}
