package org.duban.register;

import org.duban.shared.TextTooLong;

/** The texts that people write about channels, with as many characters as the record holds. */
public enum FilingText {
  NAME(200),
  ADDRESS(500),
  OWNER(200),
  PLATFORM_ACCOUNT(200),
  INTRODUCTION(1000),
  ICP_NUMBER(100),
  RESPONSIBLE(100),
  PHONE(50),
  REASON(2000),
  PROOF(1000),
  EXCEPTION(1000),
  OPINION(1000);

  private final int limit;

  FilingText(int limit) {
    this.limit = limit;
  }

  /** Most characters. */
  public int limit() {
    return limit;
  }

  /**
   * @throws TextTooLong when the text does not fit
   */
  void check(String text) {
    TextTooLong.check(this, text, limit);
  }

  /**
   * @throws TextTooLong when one of the form's texts does not fit
   */
  static void check(FilingForm form) {
    NAME.check(form.name());
    ChannelDetails details = form.details();
    ADDRESS.check(details.address());
    OWNER.check(details.owner());
    PLATFORM_ACCOUNT.check(details.platformAccount());
    INTRODUCTION.check(details.introduction());
    ICP_NUMBER.check(details.icpNumber());
    RESPONSIBLE.check(details.responsible());
    PHONE.check(details.phone());
    REASON.check(form.reason());
    PROOF.check(form.proof());
    EXCEPTION.check(form.exception());
  }
}
