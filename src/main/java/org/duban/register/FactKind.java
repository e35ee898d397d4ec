package org.duban.register;

/** The facts of a channel that are dated besides its name and state. */
public enum FactKind {
  /** 标识码. */
  CODE,
  /** 账号主体 or the body that hosts the website. */
  OWNER,
  /** 填报单位. */
  UNIT
}
