package org.duban.register.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.duban.people.User;
import org.duban.register.Channel;
import org.duban.register.ChannelFilter;
import org.duban.register.exchange.ExportSource;
import org.duban.register.exchange.ExportedChannel;
import org.duban.shared.OfficeClock;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaExportSource implements ExportSource {
  @PersistenceContext private EntityManager em;
  @Inject private OfficeClock clock;

  @Override
  public List<ExportedChannel> channels(ChannelFilter filter, User viewer, long afterId, int max) {
    ChannelQuery query = ChannelQuery.of(filter, viewer, clock.today());
    return query
        .bind(
            em.createQuery(
                "select c, (select n.name from Unit n where n.code = c.unit),"
                    + " (select p.name from PlatformEntry p where p.letters = c.platform),"
                    + " (select max(s.since) from c.states s)"
                    + query.text()
                    + " and c.id > :afterId order by c.id",
                Object[].class))
        .setParameter("afterId", afterId)
        .setMaxResults(max)
        .getResultStream()
        .map(JpaExportSource::channel)
        .toList();
  }

  private static ExportedChannel channel(Object[] row) {
    return new ExportedChannel(
        (Channel) row[0], (String) row[1], (String) row[2], (LocalDate) row[3]);
  }

  @Override
  public void forget() {
    em.clear();
  }
}
