package org.duban.register;

/** Why accounts are proposed for merging (requirement Z47). */
public enum MergeReason {
  /** Several accounts of one unit on one platform. */
  SAME_PLATFORM,
  /** One of them is little used. */
  LOW_USE_TWIN
}
