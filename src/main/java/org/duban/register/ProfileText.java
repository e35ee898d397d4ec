package org.duban.register;

/** The texts of a channel's further fields. */
public enum ProfileText {
  DOMAIN,
  POLICE_NUMBER,
  PARTY_ORGAN_MARK,
  WECHAT_ID,
  SUPERVISOR,
  OPERATOR,
  CERTIFICATION
}
