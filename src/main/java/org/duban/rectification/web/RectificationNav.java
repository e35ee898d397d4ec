package org.duban.rectification.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.duban.faces.NavEntry;
import org.duban.faces.NavSource;

/** Everybody may list the rectifications and the ledger as far as they see. */
@ApplicationScoped
public class RectificationNav implements NavSource {
  @Override
  public List<NavEntry> entries() {
    return List.of(
        new NavEntry("work", "rectification_cases.title", "rectification/cases", Set.of(), 40),
        new NavEntry(
            "register", "rectification_ledger.title", "rectification/ledger", Set.of(), 60));
  }
}
