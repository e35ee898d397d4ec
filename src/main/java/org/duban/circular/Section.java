package org.duban.circular;

/** The parts of a circular's text, in the order of the paper (domain: skeleton of the circular). */
public enum Section {
  TITLE("标题", ""),
  ADDRESSEES("主送", ""),
  LEAD("导语", ""),
  WEBSITES("政府网站检查情况", "一、总体情况"),
  ACCOUNTS("政务新媒体检查情况", ""),
  LAST_QUARTER("与上季度比较", ""),
  PROBLEMS("存在问题", "二、存在问题"),
  DEMANDS("下一步工作要求", "三、下一步工作要求"),
  CONTACT("联系方式", "");

  /** How many characters of a part the record keeps. */
  static final int LIMIT = 8000;

  private final String chinese;
  private final String heading;

  Section(String chinese, String heading) {
    this.chinese = chinese;
    this.heading = heading;
  }

  public String chinese() {
    return chinese;
  }

  /** The heading that stands above this part on the paper; empty when none does. */
  public String heading() {
    return heading;
  }

  /**
   * Refuses a text that the record could not keep.
   *
   * @throws CircularTextTooLong when it has more than {@value #LIMIT} characters
   */
  void checkLength(String text) {
    if (text.length() > LIMIT) {
      throw new CircularTextTooLong(this, LIMIT, text.length());
    }
  }

  /** Whether the paper prints it as body text that may be left empty. */
  boolean mayBeEmpty() {
    return this == LAST_QUARTER || this == CONTACT || this == LEAD;
  }

  /** Whether typed numbers are in place: telephone numbers are no figures (Z32). */
  boolean mayHoldNumbers() {
    return this == CONTACT;
  }
}
