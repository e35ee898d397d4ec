package org.duban.escalation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.duban.faces.NavEntry;
import org.duban.faces.NavSource;

/** Everybody may list the escalations as far as they see. */
@ApplicationScoped
public class EscalationNav implements NavSource {
  @Override
  public List<NavEntry> entries() {
    return List.of(
        new NavEntry(
            "work", "escalation_escalations.title", "escalation/escalations", Set.of(), 50));
  }
}
