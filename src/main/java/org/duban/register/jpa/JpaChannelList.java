package org.duban.register.jpa;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.people.UnitKind;
import org.duban.people.User;
import org.duban.register.ChannelCount;
import org.duban.register.ChannelFilter;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelList;
import org.duban.register.ChannelRow;
import org.duban.register.ChannelState;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaChannelList implements ChannelList {
  @PersistenceContext private EntityManager em;
  @Inject private OfficeClock clock;

  JpaChannelList() {}

  JpaChannelList(EntityManager em, OfficeClock clock) {
    this.em = em;
    this.clock = clock;
  }

  @Override
  public List<ChannelRow> rows(ChannelFilter filter, User viewer, int first, int max, long total) {
    List<Long> ids = ids(ChannelQuery.of(filter, viewer, clock.today()), first, max, total);
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, ChannelRow> byId =
        em.createQuery(
                "select new org.duban.register.ChannelRow(c.id, c.kind, c.code, p.name, c.name,"
                    + " c.state, c.unit, u.name, a.name, c.synthetic, c.details.owner,"
                    + " c.profile.openedOn, c.lastQuarter, c.lastVerdict, c.lastUpdateOn,"
                    + " c.screening) from Channel c join Unit u on u.code = c.unit"
                    + " left join PlatformEntry p on p.letters = c.platform"
                    + " left join Unit a on a.code = cast(u.parent as string)"
                    + " where c.id in :ids",
                ChannelRow.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(toMap(ChannelRow::id, identity()));
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  /** The numbers alone, in order, so that skipping rows reads an index; from the nearer end. */
  private List<Long> ids(ChannelQuery query, int first, int max, long total) {
    boolean backward = first > total / 2;
    long skipped = backward ? Math.max(0, total - first - max) : first;
    long taken = backward ? Math.min(max, total - first) : max;
    if (taken <= 0) {
      return List.of();
    }
    List<Long> found =
        query
            .bind(em.createQuery("select c.id" + query.text() + query.order(backward), Long.class))
            .setFirstResult(Math.toIntExact(skipped))
            .setMaxResults(Math.toIntExact(taken))
            .getResultList();
    List<Long> ids = new ArrayList<>(found);
    if (backward) {
      Collections.reverse(ids);
    }
    return ids;
  }

  @Override
  public List<ChannelCount> counts(ChannelFilter filter, User viewer) {
    ChannelQuery query = ChannelQuery.of(filter, viewer, clock.today());
    List<Object[]> groups =
        query
            .bind(
                em.createQuery(
                    "select c.unit, c.kind, c.platform, count(c.id)"
                        + query.text()
                        + " group by c.unit, c.kind, c.platform",
                    Object[].class))
            .getResultList();
    Map<String, Object[]> units =
        em.createQuery("select u.code, u.kind, u.parent from Unit u", Object[].class)
            .getResultStream()
            .collect(toMap(row -> (String) row[0], identity()));
    return groups.stream().map(group -> count(group, units)).toList();
  }

  private static ChannelCount count(Object[] group, Map<String, Object[]> units) {
    Object[] unit = Objects.requireNonNull(units.get((String) group[0]));
    UnitKind kind = (UnitKind) unit[1];
    String code = (String) unit[0];
    boolean own = kind == UnitKind.CITY || kind == UnitKind.COUNTY;
    return new ChannelCount(
        kind,
        own ? code : ((UnitCode) unit[2]).value(),
        (ChannelKind) group[1],
        (String) group[2],
        (Long) group[3]);
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
}
