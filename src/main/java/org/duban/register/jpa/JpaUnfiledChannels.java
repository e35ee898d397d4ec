package org.duban.register.jpa;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.duban.register.Channel;
import org.duban.register.ChannelState;
import org.duban.register.Filing;
import org.duban.register.Platform;
import org.duban.register.UnfiledChannel;
import org.duban.register.UnfiledChannels;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class JpaUnfiledChannels implements UnfiledChannels {
  @PersistenceContext private EntityManager em;

  JpaUnfiledChannels() {}

  JpaUnfiledChannels(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<UnfiledChannel> list() {
    Map<Long, String> filings =
        em.createQuery(
                "select f from Filing f where f.endedAt is null and f.channelId is not null",
                Filing.class)
            .getResultStream()
            .collect(
                toMap(
                    filing -> filing.channelId().orElseThrow(),
                    filing -> filing.key().value(),
                    (one, other) -> one));
    return em.createQuery(
            "select c from Channel c where c.code is null and c.state in :running"
                + " order by c.unit, c.id",
            Channel.class)
        .setParameter("running", ChannelState.monitored())
        .getResultStream()
        .map(
            channel ->
                new UnfiledChannel(
                    channel.id(),
                    channel.getKind(),
                    channel.platform().map(Platform::letters).orElse(null),
                    channel.getName(),
                    channel.unit(),
                    filings.get(channel.id())))
        .toList();
  }
}
