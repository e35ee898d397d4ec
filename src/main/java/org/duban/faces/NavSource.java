package org.duban.faces;

import java.util.List;

/** A feature's pages in the navigation; one bean a feature. */
public interface NavSource {

  /** Its entries for all roles; the navigation leaves out what the person may not see. */
  List<NavEntry> entries();
}
