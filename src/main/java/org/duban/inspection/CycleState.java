package org.duban.inspection;

/** How far a quarter's inspection has come. */
public enum CycleState {
  PLANNING,
  CHECKING_REGISTER,
  INSPECTING,
  VERIFYING,
  VERIFIED,
  CLOSED
}
