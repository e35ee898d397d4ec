package org.duban.reconciliation;

import java.util.List;

/** Everything that the office was told. */
public interface Tips {

  /**
   * With its files.
   *
   * @throws NoSuchTip when there is none
   */
  Tip get(long id);

  /** Those that wait first, then newest first. */
  List<Tip> list(int first, int max);

  long count();

  /** Those about a channel, newest first. */
  List<Tip> listOf(long channelId);

  boolean hasFile(String fileId);

  void add(Tip tip);
}
