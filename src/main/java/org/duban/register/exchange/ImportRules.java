package org.duban.register.exchange;

import java.util.List;

/** What the rows of one kind of table mean; one bean a kind. */
interface ImportRules {
  ImportKind kind();

  /** The columns of the template, in its order. */
  SheetColumns columns();

  /** Rows that are judged together; those of one chunk are entered by rank. */
  int chunk();

  /**
   * Begins to judge a file.
   *
   * @param source how the register names the import as the reason of an entry
   */
  Planner begin(String source);

  /** Judges a file from its first row to its last, so that it sees what stands twice. */
  interface Planner {
    /** In the order of the rows. Runs in the caller's transaction. */
    List<RowPlan> plan(List<RowToPlan> rows);
  }
}
