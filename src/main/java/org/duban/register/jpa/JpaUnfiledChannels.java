package org.duban.register.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duban.register.ChannelState;
import org.duban.register.UnfiledChannel;
import org.duban.register.UnfiledChannels;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class JpaUnfiledChannels implements UnfiledChannels {
  @PersistenceContext private EntityManager em;

  @Override
  public List<UnfiledChannel> list() {
    return em.createQuery(
            "select new org.duban.register.UnfiledChannel(c.id, c.kind, c.platform, c.name, c.unit,"
                + " f.id) from Channel c left join Filing f on f.channelId = c.id"
                + " and f.endedAt is null where c.code is null and c.state in :running"
                + " order by c.unit, c.id",
            UnfiledChannel.class)
        .setParameter("running", ChannelState.monitored())
        .getResultList();
  }
}
