package org.duban.register.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.register.Channel;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.register.Channels;
import org.duban.register.IdentificationCode;
import org.duban.register.NoSuchChannel;
import org.duban.shared.UnitCode;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class JpaChannels implements Channels {
  private static final String ORDER = " order by c.unit, c.platform nulls first, c.name, c.id";

  @PersistenceContext private EntityManager em;

  @Override
  public Channel get(long id) {
    Channel channel = em.find(Channel.class, id);
    if (channel == null) {
      throw new NoSuchChannel(id);
    }
    return withHistory(channel);
  }

  @Override
  public Optional<Channel> find(IdentificationCode code) {
    return em.createQuery(
            "select c from Channel c where c.code = :code"
                + " order by case when c.liveCode is null then 1 else 0 end, c.id desc",
            Channel.class)
        .setParameter("code", code.value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(JpaChannels::withHistory);
  }

  @Override
  public List<Channel> listRunning(ChannelKind kind) {
    return em.createQuery(
            "select distinct c from Channel c left join fetch c.names"
                + " where c.kind = :kind and c.state in :running"
                + ORDER,
            Channel.class)
        .setParameter("kind", kind)
        .setParameter("running", ChannelState.monitored())
        .getResultList();
  }

  @Override
  public List<Channel> listRunning(UnitCode unit) {
    return em.createQuery(
            "select distinct c from Channel c left join fetch c.names"
                + " where c.unit = :unit and c.state in :running"
                + ORDER,
            Channel.class)
        .setParameter("unit", unit.value())
        .setParameter("running", ChannelState.monitored())
        .getResultList();
  }

  @Override
  public List<Channel> listOf(UnitCode unit) {
    return em.createQuery(
            "select distinct c from Channel c left join fetch c.names where c.unit = :unit" + ORDER,
            Channel.class)
        .setParameter("unit", unit.value())
        .getResultList();
  }

  @Override
  public void add(Channel channel) {
    em.persist(channel);
  }

  /** Reads the histories while the transaction is there, for pages that show them after it. */
  private static Channel withHistory(Channel channel) {
    channel.names();
    channel.states();
    channel.facts();
    return channel;
  }
}
