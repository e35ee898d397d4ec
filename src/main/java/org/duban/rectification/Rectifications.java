package org.duban.rectification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/** All rectifications. Cases come with everything that belongs to them loaded. */
public interface Rectifications {

  /**
   * @throws UnknownRectification when there is none
   */
  RectificationCase get(CaseKey key);

  Optional<RectificationCase> find(CaseKey key);

  /** Cases that a quarter's circular ordered, by unit. */
  List<RectificationCase> listOf(Quarter quarter);

  /** All cases that are not over, whatever quarter they come from, by key. */
  List<RectificationCase> listOpen();

  /** All items of all quarters, newest quarter first, then by unit and number. */
  List<RectificationItem> listItems();

  /** The items of one channel in all quarters, newest first. */
  List<RectificationItem> listItemsOf(long channelId);

  /** Number of a quarter's cases that are not over. */
  long countOpen(Quarter quarter);

  /** Quarters that have cases, newest first. */
  List<Quarter> quarters();

  /**
   * Makes everybody who counts a quarter's open cases wait for each other until the transaction
   * ends, so that of two cases closed at once exactly one is the last.
   */
  void lock(Quarter quarter);

  /**
   * Makes everybody who acts on one case's standing wait for each other until the transaction ends.
   * Read the case after it, not before.
   */
  void lock(CaseKey key);

  /** Keys of the cases that lie with their unit though their due date has passed, by key. */
  List<CaseKey> listLate(Instant now);

  /** The unit whose evidence or sealed report a file is; empty when it is neither. */
  Optional<UnitCode> findUnitOfFile(String fileId);

  void add(RectificationCase rectification);
}
