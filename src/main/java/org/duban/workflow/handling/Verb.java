package org.duban.workflow.handling;

/** What may be done with a task besides finishing it; the words are those of Chinese offices. */
public enum Verb {
  /** 转办: another person of the same role has it from now on. */
  TRANSFER,
  /** 委派: another person of the same role works on it, and it comes back. */
  DELEGATE,
  /** 退回: back to an earlier step, with a reason; each diagram draws where to. */
  RETURN,
  /** 撤回: one's own finished step, while nobody has touched the next. */
  TAKE_BACK,
  /** 前加签: others sign before this person decides. */
  SIGN_BEFORE,
  /** 后加签: this person signs, another of the same role decides. */
  SIGN_AFTER,
  /** 减签: a person who was asked to sign and has not is let off. */
  REMOVE_SIGNER,
  /** 会签: several sign, all, any one, or in turn. */
  COUNTERSIGN,
  /** 抄送: others are told and may read. */
  COPY,
  /** 传阅: others read and say that they have. */
  CIRCULATE,
  /** 暂存: what was written is kept, the task stays. */
  KEEP_DRAFT,
  /** 催办: whoever has it is reminded, at most so often a day, and the reading is shown. */
  URGE
}
