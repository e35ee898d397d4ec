package org.duban.register.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** All imports with their rows. */
public interface Imports {

  /**
   * @throws NoSuchImport when there is none
   */
  RegisterImport get(long id);

  /** The one import that is under way. */
  Optional<RegisterImport> open();

  /** The latest ones, newest first. */
  List<RegisterImport> recent(int max);

  /** How many rows of each outcome; an outcome without rows is missing. */
  Map<RowOutcome, Long> counts(long id);

  /**
   * @param outcome null for any
   */
  List<ImportRow> rows(long id, @Nullable RowOutcome outcome, int first, int max);

  /** Whether a row was refused because one code has two names. */
  boolean asks(long id);

  /** Rows below a line, in the order of the file. */
  List<ImportRow> rowsBelow(long id, int line, int max);

  void add(RegisterImport started);

  void add(ImportRow row);

  void dropRows(long id);

  /**
   * Moves an import on, if it still stands where the caller believes.
   *
   * @param by who ended it; null when it goes on
   * @param failure null when nothing went wrong
   * @return false when somebody else moved it before
   */
  boolean move(
      long id,
      ImportState from,
      ImportState to,
      @Nullable Reason failure,
      @Nullable UserId by,
      Instant at);

  /**
   * Notes how far the background is.
   *
   * @return false when the import no longer stands there: somebody has stopped it
   */
  boolean progress(long id, ImportState running, int done, int total, Instant at);

  void noteUnknownColumns(long id, List<String> names);

  /** Puts a row that was judged anew in the place of the old one. */
  void replace(ImportRow row);

  /** Takes every other name under a registered code for a rename, or none of them. */
  void answerAll(long id, boolean renames);

  /** Sends what was changed to the database and lets go of it, so that memory stays flat. */
  void flush();
}
