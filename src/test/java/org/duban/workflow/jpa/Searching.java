package org.duban.workflow.jpa;

import java.time.ZoneId;
import org.duban.shared.OfficeClock;
import org.duban.workflow.lists.TaskSearch;
import org.hibernate.Session;

/** The lists on a session of a test, on 6 May 2021. */
public final class Searching {
  private Searching() {}

  public static TaskSearch on(Session session) {
    var search = new JpaTaskSearch();
    search.em = session;
    search.clock = OfficeClock.fixed(ManyTasks.NOW, ZoneId.of("Asia/Shanghai"));
    search.units = new ListedUnits();
    return search;
  }
}
