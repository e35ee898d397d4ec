package org.duban.selfcheck.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.duban.faces.NavEntry;
import org.duban.faces.NavSource;

/** Everybody may list the reports as far as they see. */
@ApplicationScoped
public class SelfCheckNav implements NavSource {
  @Override
  public List<NavEntry> entries() {
    return List.of(
        new NavEntry("work", "selfcheck_reports.title", "selfcheck/reports", Set.of(), 60));
  }
}
