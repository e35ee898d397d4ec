package org.duban.reconciliation;

/** Why one code has two names (T04): people say, the product never guesses. */
public enum NameChange {
  /** 改名: the new name holds from a day. */
  RENAMED,
  /** 登记有误: the registered name never was right. */
  ERROR
}
