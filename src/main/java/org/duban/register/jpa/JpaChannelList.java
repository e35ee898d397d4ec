package org.duban.register.jpa;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.people.Sight;
import org.duban.people.User;
import org.duban.register.ChannelCount;
import org.duban.register.ChannelFilter;
import org.duban.register.ChannelList;
import org.duban.register.ChannelRow;
import org.duban.register.ChannelState;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaChannelList implements ChannelList {
  private static final String FROM =
      " from Channel c join Unit u on u.code = c.unit"
          + " left join PlatformEntry p on p.letters = c.platform"
          + " left join Unit a on a.code = cast(u.parent as string)";

  @PersistenceContext private EntityManager em;

  @Override
  public List<ChannelRow> rows(ChannelFilter filter, User viewer, int first, int max) {
    Map<String, Object> values = new LinkedHashMap<>();
    TypedQuery<ChannelRow> query =
        em.createQuery(
            "select new org.duban.register.ChannelRow(c.id, c.kind, c.code, p.name, c.name,"
                + " c.state, c.unit, u.name, a.name, c.synthetic)"
                + FROM
                + where(filter, viewer, values)
                + " order by c.unit, c.kind desc, p.place, c.name, c.id",
            ChannelRow.class);
    bind(query, values);
    return query.setFirstResult(first).setMaxResults(max).getResultList();
  }

  @Override
  public long count(ChannelFilter filter, User viewer) {
    Map<String, Object> values = new LinkedHashMap<>();
    TypedQuery<Long> query =
        em.createQuery("select count(c)" + FROM + where(filter, viewer, values), Long.class);
    bind(query, values);
    return query.getSingleResult();
  }

  @Override
  public List<ChannelCount> counts(ChannelFilter filter, User viewer) {
    Map<String, Object> values = new LinkedHashMap<>();
    TypedQuery<ChannelCount> query =
        em.createQuery(
            "select new org.duban.register.ChannelCount(u.kind, c.kind, c.platform, count(c))"
                + FROM
                + where(filter, viewer, values)
                + " group by u.kind, c.kind, c.platform",
            ChannelCount.class);
    bind(query, values);
    return query.getResultList();
  }

  @Override
  public Map<UnitCode, Long> runningByUnit() {
    return em.createQuery(
            "select c.unit, count(c) from Channel c where c.state in :running group by c.unit",
            Object[].class)
        .setParameter("running", ChannelState.monitored())
        .getResultStream()
        .collect(toMap(row -> new UnitCode((String) row[0]), row -> (Long) row[1]));
  }

  private static String where(ChannelFilter filter, User viewer, Map<String, Object> values) {
    var where = new StringBuilder(" where 1 = 1");
    switch (Sight.reachOf(viewer)) {
      case CITY -> {}
      case COUNTY -> below(where, values, "seen", viewer.unit());
      case UNIT -> equal(where, values, "c.unit", "own", viewer.unit().value());
    }
    if (filter.county() != null) {
      below(where, values, "county", filter.county());
    }
    equal(where, values, "c.unit", "unit", filter.unit() == null ? null : filter.unit().value());
    equal(where, values, "c.kind", "kind", filter.kind());
    equal(
        where,
        values,
        "c.platform",
        "platform",
        filter.platform() == null ? null : filter.platform().letters());
    equal(where, values, "c.state", "state", filter.state());
    if (filter.running()) {
      where.append(" and c.state in :running");
      values.put("running", ChannelState.monitored());
    }
    if (!filter.text().isBlank()) {
      where.append(
          " and (lower(c.name) like :part escape '!' or lower(c.code) like :start escape '!')");
      String text = filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
      values.put("part", "%" + text + "%");
      values.put("start", text + "%");
    }
    return where.toString();
  }

  private static void below(
      StringBuilder where, Map<String, Object> values, String name, UnitCode code) {
    where.append(" and (u.parent = :%1$s or c.unit = :%1$sCode)".formatted(name));
    values.put(name, code);
    values.put(name + "Code", code.value());
  }

  private static void equal(
      StringBuilder where,
      Map<String, Object> values,
      String field,
      String name,
      @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(field).append(" = :").append(name);
      values.put(name, value);
    }
  }

  private static void bind(Query query, Map<String, Object> values) {
    values.forEach(query::setParameter);
  }
}
