package org.duban.worklist.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.duban.faces.NavEntry;
import org.duban.faces.NavSource;

/** The task list comes first for everybody. */
@ApplicationScoped
public class WorklistNav implements NavSource {
  @Override
  public List<NavEntry> entries() {
    return List.of(
        new NavEntry("work", "worklist_my_work.title", "worklist/my-work", Set.of(), 10));
  }
}
