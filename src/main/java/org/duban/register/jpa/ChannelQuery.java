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

/** The where-part of a query over channels {@code c}; units {@code u} are joined only if asked. */
class ChannelQuery {
  private static final String UNITS = " join Unit u on u.code = c.unit";

  private final StringBuilder where = new StringBuilder(" where 1 = 1");
  private final Map<String, Object> values = new LinkedHashMap<>();
  private boolean units;

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
    UnitCode county = filter.county();
    if (county != null) {
      below("county", county);
    }
    UnitCode unit = filter.unit();
    equal("c.unit", "unit", unit == null ? null : unit.value());
    equal("c.kind", "kind", filter.kind());
    Platform platform = filter.platform();
    equal("c.platform", "platform", platform == null ? null : platform.letters());
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
      units = true;
      where.append(" and u.kind in :level");
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
    units = true;
    where.append(
        " and c.unit >= :%1$sCode and c.unit < :%1$sEnd and (u.parent = :%1$s or c.unit = :%1$sCode)"
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
    return " from Channel c" + (units ? UNITS : "") + where;
  }

  <Q extends Query> Q bind(Q query) {
    values.forEach(query::setParameter);
    return query;
  }
}
