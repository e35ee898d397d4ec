package org.duban.inspection;

import java.util.List;
import org.duban.shared.Quarter;

/** The records of draws; never changed once made. */
public interface Draws {
  /** One a platform, by platform letters. */
  List<DrawRecord> listOf(Quarter quarter);

  void add(DrawRecord draw);
}
