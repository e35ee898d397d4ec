package org.duban.workflow;

import org.duban.shared.DomainException;

/** An opinion has more characters than the record keeps. */
public class OpinionTooLong extends DomainException {
  private static final long serialVersionUID = 1L;
  private static final int LIMIT = 2000;

  private OpinionTooLong(int length) {
    super(LIMIT, length);
  }

  /**
   * Refuses what would not fit before the database does.
   *
   * @throws OpinionTooLong when it has more than 2000 characters, as people count them
   */
  static void check(String opinion) {
    int length = opinion.codePointCount(0, opinion.length());
    if (length > LIMIT) {
      throw new OpinionTooLong(length);
    }
  }
}
