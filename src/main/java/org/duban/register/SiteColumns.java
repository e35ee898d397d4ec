package org.duban.register;

import java.util.List;
import java.util.Optional;

/** The column inventories of the websites. */
public interface SiteColumns {
  /** A website's columns by category and name. */
  List<SiteColumn> listOf(long channelId);

  Optional<SiteColumn> find(long id);

  void add(SiteColumn column);

  void remove(SiteColumn column);
}
