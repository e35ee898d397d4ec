package org.duban.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;

/** Keeps the text keys of what was told, to whom, in order; every notice reaches one person. */
public final class NoticesSent extends SendNotice {
  private final List<String> sent = new ArrayList<>();

  public List<String> all() {
    return sent;
  }

  @Override
  public int toUnit(
      UnitCode unit, Collection<Role> roles, CaseKey key, String textKey, Object... facts) {
    sent.add(unit + " " + textKey);
    return 1;
  }

  @Override
  public int toRole(Role role, CaseKey key, String textKey, Object... facts) {
    sent.add(role.code() + " " + textKey);
    return 1;
  }
}
