package org.duban.register.jpa;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.duban.people.Sight;
import org.duban.people.User;
import org.duban.register.ChannelFilter;
import org.duban.register.ChannelLevel;
import org.duban.register.Platform;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A query over channels {@code c} alone: what is asked of their units is asked by {@code exists},
 * since a join lets databases begin at the units and sort all that they find.
 */
class ChannelQuery {
  private final StringBuilder where = new StringBuilder(" where 1 = 1");
  private final Map<String, Object> values = new LinkedHashMap<>();
  private String constant = "";
  private String platform = "c.platform, ";

  static ChannelQuery of(ChannelFilter filter, User viewer, LocalDate today) {
    var query = new ChannelQuery();
    switch (Sight.reachOf(viewer)) {
      case CITY -> {}
      case COUNTY -> query.below("seen", viewer.unit());
      case UNIT -> query.equal("c.unit", "own", viewer.unit().value());
    }
    query.narrow(filter, today);
    return query;
  }

  private void narrow(ChannelFilter filter, LocalDate today) {
    constant =
        filter.state() != null
            ? "c.state, "
            : filter.verdict() != null
                ? "c.lastVerdict, "
                : filter.screening() != null ? "c.screening, " : "";
    if (constant.isEmpty() && filter.platform() != null) {
      constant = "c.platform, ";
      platform = "";
    }
    UnitCode county = filter.county();
    if (county != null) {
      below("county", county);
    }
    UnitCode unit = filter.unit();
    equal("c.unit", "unit", unit == null ? null : unit.value());
    equal("c.kind", "kind", filter.kind());
    Platform only = filter.platform();
    equal("c.platform", "platform", only == null ? null : only.letters());
    equal("c.state", "state", filter.state());
    equal("c.lastVerdict", "verdict", filter.verdict());
    equal("c.screening", "screening", filter.screening());
    if (filter.running()) {
      // Said by what it is not: a list of states would keep the database from reading in order.
      where.append(
          " and c.state <> 'MIGRATED' and c.state <> 'DELETED' and c.state <> 'CANCELLED'");
    }
    ChannelLevel level = filter.level();
    if (level != null) {
      where.append(" and exists (select 1 from Unit u where u.code = c.unit and u.kind in :level)");
      values.put("level", level.kinds());
    }
    Integer silent = filter.silentDays();
    if (silent != null) {
      where.append(" and c.lastUpdateOn <= :silentSince");
      values.put("silentSince", today.minusDays(silent));
    }
    if (!filter.text().isBlank()) {
      where.append(
          " and (lower(c.name) like :part escape '!' or lower(c.code) like :start escape '!')");
      String text = filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
      values.put("part", "%" + text + "%");
      values.put("start", text + "%");
    }
  }

  /**
   * A county with its units. Their codes begin with its digits, which lets the database read them
   * in order; whether a unit is really below it is asked all the same.
   */
  private void below(String name, UnitCode code) {
    where.append(
        (" and c.unit >= :%1$sCode and c.unit < :%1$sEnd and exists (select 1 from Unit u"
                + " where u.code = c.unit and (u.parent = :%1$s or u.code = :%1$sCode))")
            .formatted(name));
    values.put(name, code);
    values.put(name + "Code", code.value());
    values.put(name + "End", code.value() + "N");
  }

  private void equal(String field, String name, @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(field).append(" = :").append(name);
      values.put(name, value);
    }
  }

  /** The query's text from {@code from} on. */
  String text() {
    return " from Channel c" + where;
  }

  /**
   * By unit, websites first, then by platform and number. What is the same in all rows stands in
   * front, because databases then see that an index has them in this order.
   */
  String order(boolean backward) {
    String forward = " order by " + constant + "c.unit, c.kind desc, " + platform + "c.id";
    return backward ? reversed(forward) : forward;
  }

  private static String reversed(String order) {
    return order
        .replace("c.kind desc", "c.kind asc")
        .replace("c.unit,", "c.unit desc,")
        .replace("c.state,", "c.state desc,")
        .replace("c.platform,", "c.platform desc,")
        .replace("c.lastVerdict,", "c.lastVerdict desc,")
        .replace("c.screening,", "c.screening desc,")
        .replace("c.id", "c.id desc");
  }

  <Q extends Query> Q bind(Q query) {
    values.forEach(query::setParameter);
    return query;
  }
}
