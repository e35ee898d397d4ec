package org.duban.workflow.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.duban.faces.NavEntry;
import org.duban.faces.NavSource;

/** The help on what can be done with a task is for everybody. */
@ApplicationScoped
public class WorkflowNav implements NavSource {
  @Override
  public List<NavEntry> entries() {
    return List.of(new NavEntry("work", "worklist_verbs.title", "worklist/verbs", Set.of(), 90));
  }
}
