package org.duban.reconciliation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.people.Sight;
import org.duban.people.UnitKind;
import org.duban.people.User;
import org.duban.reconciliation.Difference;
import org.duban.reconciliation.DifferenceCount;
import org.duban.reconciliation.DifferenceFilter;
import org.duban.reconciliation.DifferenceRow;
import org.duban.reconciliation.DifferenceState;
import org.duban.reconciliation.Differences;
import org.duban.reconciliation.NoSuchDifference;
import org.duban.reconciliation.Source;
import org.duban.register.ChannelKind;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class JpaDifferences implements Differences {
  /** {@code a} is the county: the unit itself, or the county above it. */
  private static final String FROM =
      " from Difference d join Unit u on u.code = d.unit"
          + " left join Unit a on a.kind = :county"
          + " and (a.code = u.code or a.code = cast(u.parent as string))";

  @PersistenceContext private EntityManager em;

  @Override
  public Difference get(long id) {
    Difference difference = em.find(Difference.class, id);
    if (difference == null) {
      throw new NoSuchDifference(id);
    }
    return difference;
  }

  @Override
  public List<Difference> listLasting(Source source, Collection<ChannelKind> kinds) {
    EnumSet<DifferenceState> lasting = EnumSet.copyOf(Difference.unsettled());
    lasting.add(DifferenceState.EXPLAINED);
    return em.createQuery(
            "select d from Difference d where d.source = :source and d.channelKind in :kinds"
                + " and d.state in :lasting order by d.id",
            Difference.class)
        .setParameter("source", source)
        .setParameter("kinds", kinds)
        .setParameter("lasting", lasting)
        .getResultList();
  }

  @Override
  public List<Difference> listOf(long channelId) {
    return em.createQuery(
            "select d from Difference d where d.channelId = :channel order by d.id desc",
            Difference.class)
        .setParameter("channel", channelId)
        .getResultList();
  }

  @Override
  public List<DifferenceRow> rows(DifferenceFilter filter, User viewer, int first, int max) {
    Map<String, Object> values = new LinkedHashMap<>();
    TypedQuery<DifferenceRow> query =
        em.createQuery(
            "select new org.duban.reconciliation.DifferenceRow(d.id, d.source, d.kind, d.state,"
                + " d.field, d.hereValue, d.thereValue, d.channelKind, d.platform, d.code,"
                + " d.name, u.name, a.name, d.dueOn, d.repliedAt)"
                + FROM
                + where(filter, viewer, values)
                + " order by d.kind, d.unit, d.name, d.id",
            DifferenceRow.class);
    bind(query, values);
    return query.setFirstResult(first).setMaxResults(max).getResultList();
  }

  @Override
  public long count(DifferenceFilter filter, User viewer) {
    Map<String, Object> values = new LinkedHashMap<>();
    TypedQuery<Long> query =
        em.createQuery("select count(d)" + FROM + where(filter, viewer, values), Long.class);
    bind(query, values);
    return query.getSingleResult();
  }

  @Override
  public List<DifferenceCount> counts(DifferenceFilter filter, User viewer) {
    Map<String, Object> values = new LinkedHashMap<>();
    TypedQuery<DifferenceCount> query =
        em.createQuery(
            "select new org.duban.reconciliation.DifferenceCount(a.code, a.name, d.kind, d.state,"
                + " count(d))"
                + FROM
                + where(filter, viewer, values)
                + " group by a.code, a.name, d.kind, d.state order by a.code nulls first",
            DifferenceCount.class);
    bind(query, values);
    return query.getResultList();
  }

  @Override
  public void add(Difference difference) {
    em.persist(difference);
  }

  private static String where(DifferenceFilter filter, User viewer, Map<String, Object> values) {
    values.put("county", UnitKind.COUNTY);
    var where = new StringBuilder(" where 1 = 1");
    switch (Sight.reachOf(viewer)) {
      case CITY -> {}
      case COUNTY -> below(where, values, "seen", viewer.unit());
      case UNIT -> {
        equal(where, values, "d.unit", "own", viewer.unit().value());
        where.append(" and d.askedAt is not null");
      }
    }
    if (filter.snapshot() != null) {
      where.append(
          " and d.firstSnapshot <= :snapshot and d.lastSnapshot >= :snapshot and exists (select 1"
              + " from Snapshot s where s.id = :snapshot and s.source = d.source and ((s.websites"
              + " = true and d.channelKind = :website) or (s.accounts = true and d.channelKind ="
              + " :account)))");
      values.put("snapshot", filter.snapshot());
      values.put("website", ChannelKind.WEBSITE);
      values.put("account", ChannelKind.ACCOUNT);
    }
    equal(where, values, "d.closedBySnapshot", "closedBy", filter.closedBy());
    equal(where, values, "d.source", "source", filter.source());
    equal(where, values, "d.kind", "kind", filter.kind());
    equal(where, values, "d.state", "state", filter.state());
    equal(where, values, "d.unit", "unit", filter.unit() == null ? null : filter.unit().value());
    if (filter.unsettled()) {
      where.append(" and d.state in :unsettled");
      values.put("unsettled", Difference.unsettled());
    }
    if (filter.county() != null) {
      below(where, values, "chosen", filter.county());
    }
    if (!filter.text().isBlank()) {
      where.append(
          " and (lower(d.name) like :part escape '!' or lower(d.code) like :start escape '!')");
      String text = filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
      values.put("part", "%" + text + "%");
      values.put("start", text + "%");
    }
    return where.toString();
  }

  private static void below(
      StringBuilder where, Map<String, Object> values, String name, UnitCode code) {
    where.append(
        " and (u.parent = :%1$s and u.kind <> :county or u.code = :%1$sCode)".formatted(name));
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
