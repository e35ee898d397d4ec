package org.duban.inspection.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.duban.faces.NavEntry;
import org.duban.faces.NavSource;
import org.duban.people.Role;

/** Offers the quarters and the indicators to the office. */
@ApplicationScoped
public class InspectionNav implements NavSource {
  private static final Set<String> OFFICE =
      Set.of(
          Role.REVIEWER.code(),
          Role.INSPECTOR.code(),
          Role.SECTION_CHIEF.code(),
          Role.SIGNING_LEADER.code());

  @Override
  public List<NavEntry> entries() {
    return List.of(
        new NavEntry("work", "inspection_cycles.title", "inspection/cycles", OFFICE, 20),
        new NavEntry(
            "statistics", "inspection_indicators.title", "inspection/indicators", OFFICE, 80));
  }
}
