package org.duban.rectification;

/** Where one problem stands in the ledger 问题台账. */
public enum ItemState {
  OPEN,
  /** 销号: struck off after a passed re-check. */
  CLOSED,
  /** The unit's objection was upheld; it was no problem. */
  WITHDRAWN
}
