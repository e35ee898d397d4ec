package org.duban.reconciliation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.duban.faces.NavEntry;
import org.duban.faces.NavSource;
import org.duban.people.Role;

/** The office compares and settles, counties look on, units see what they were asked. */
@ApplicationScoped
public class ReconciliationNav implements NavSource {
  @Override
  public List<NavEntry> entries() {
    return List.of(
        new NavEntry(
            "register",
            "reconciliation_snapshots.title",
            "reconciliation/snapshots",
            Set.of(Role.REVIEWER.code(), Role.SECTION_CHIEF.code()),
            40),
        new NavEntry(
            "register",
            "reconciliation_differences.title",
            "reconciliation/differences",
            Set.of(
                Role.REVIEWER.code(),
                Role.SECTION_CHIEF.code(),
                Role.COUNTY_SUPERVISOR.code(),
                Role.UNIT_CLERK.code(),
                Role.UNIT_LEADER.code()),
            41),
        new NavEntry(
            "register",
            "reconciliation_tips.title",
            "reconciliation/tips",
            Set.of(Role.REVIEWER.code(), Role.INSPECTOR.code(), Role.SECTION_CHIEF.code()),
            42));
  }
}
