package org.duban.register.jpa;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duban.people.Unit;
import org.duban.register.ChannelRow;
import org.duban.register.MergeDecision;
import org.duban.register.MergeProposal;
import org.duban.register.MergeProposals;
import org.duban.register.Platform;
import org.duban.register.Screening;
import org.duban.shared.UnitCode;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class JpaMergeProposals implements MergeProposals {
  private static final Set<Screening> LITTLE_USED =
      EnumSet.of(Screening.STOPPED_NOT_CANCELLED, Screening.NO_UPDATE_IN_TWO_WEEKS);
  private static final String RUNNING =
      " and %1$s.state <> 'MIGRATED' and %1$s.state <> 'DELETED' and %1$s.state <> 'CANCELLED'";

  @PersistenceContext private EntityManager em;

  JpaMergeProposals() {}

  JpaMergeProposals(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<MergeProposal> all(LocalDate silentSince) {
    Map<String, List<ChannelRow>> groups =
        em.createQuery(
                "select new org.duban.register.ChannelRow(c.id, c.kind, c.code, p.letters, c.name,"
                    + " c.state, c.unit, u.name, a.name, c.synthetic, c.details.owner,"
                    + " c.profile.openedOn, c.lastQuarter, c.lastVerdict, c.lastUpdateOn,"
                    + " c.screening) from Channel c join Unit u on u.code = c.unit"
                    + " join PlatformEntry p on p.letters = c.platform"
                    + " left join Unit a on a.code = cast(u.parent as string)"
                    + " where exists (select o.id from Channel o where o.unit = c.unit"
                    + " and o.platform = c.platform and o.id <> c.id"
                    + RUNNING.formatted("o")
                    + ")"
                    + RUNNING.formatted("c")
                    + " order by c.unit, c.platform, c.name, c.id",
                ChannelRow.class)
            .getResultStream()
            .collect(
                groupingBy(
                    row -> row.unit() + " " + row.platformName(), LinkedHashMap::new, toList()));
    return groups.values().stream().map(group -> proposal(group, silentSince)).toList();
  }

  private static MergeProposal proposal(List<ChannelRow> members, LocalDate silentSince) {
    ChannelRow first = members.get(0);
    return new MergeProposal(
        new UnitCode(first.unit()),
        first.unitName(),
        new Platform(Objects.requireNonNull(first.platformName())),
        members,
        members.stream()
            .filter(member -> isLittleUsed(member, silentSince))
            .map(ChannelRow::id)
            .toList());
  }

  private static boolean isLittleUsed(ChannelRow member, LocalDate silentSince) {
    Screening screening = member.screening();
    LocalDate updated = member.lastUpdateOn();
    return (screening != null && LITTLE_USED.contains(screening))
        || (updated != null && !updated.isAfter(silentSince));
  }

  @Override
  public List<MergeDecision> decisions(int limit) {
    return em.createQuery(
            "select d from MergeDecision d order by d.decidedAt desc, d.id desc",
            MergeDecision.class)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Set<String> settled() {
    return em.createQuery(
            "select d.unit, d.platform, d.members from MergeDecision d", Object[].class)
        .getResultStream()
        .map(row -> row[0] + " " + row[1] + " " + row[2])
        .collect(toSet());
  }

  @Override
  public void lock(UnitCode unit) {
    em.find(Unit.class, unit.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public void add(MergeDecision decision) {
    em.persist(decision);
  }
}
