package org.duban.escalation;

/** Who was interviewed, by position and never by name (Z34). */
public enum InterviewedPosition {
  /** 分管领导. */
  DEPUTY_IN_CHARGE,
  /** 办公室负责人. */
  OFFICE_HEAD,
  /** 主要领导. */
  PRINCIPAL_LEADER,
  /** 具体承办部门负责人. */
  SECTION_HEAD
}
