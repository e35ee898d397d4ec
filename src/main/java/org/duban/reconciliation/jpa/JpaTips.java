package org.duban.reconciliation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duban.reconciliation.NoSuchTip;
import org.duban.reconciliation.Tip;
import org.duban.reconciliation.TipState;
import org.duban.reconciliation.Tips;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class JpaTips implements Tips {
  @PersistenceContext private EntityManager em;

  @Override
  public Tip get(long id) {
    Tip tip = em.find(Tip.class, id);
    if (tip == null) {
      throw new NoSuchTip(id);
    }
    tip.files();
    return tip;
  }

  @Override
  public List<Tip> list(int first, int max) {
    return em.createQuery(
            "select t from Tip t order by case when t.state = :waiting then 0 else 1 end,"
                + " t.toldOn desc, t.id desc",
            Tip.class)
        .setParameter("waiting", TipState.LOGGED)
        .setFirstResult(first)
        .setMaxResults(max)
        .getResultList();
  }

  @Override
  public long count() {
    return em.createQuery("select count(t) from Tip t", Long.class).getSingleResult();
  }

  @Override
  public List<Tip> listOf(long channelId) {
    return em.createQuery(
            "select t from Tip t where t.channelId = :channel order by t.toldOn desc, t.id desc",
            Tip.class)
        .setParameter("channel", channelId)
        .getResultList();
  }

  @Override
  public boolean hasFile(String fileId) {
    return em.createQuery(
                "select count(t) from Tip t join t.files f where f.fileId = :file", Long.class)
            .setParameter("file", fileId)
            .getSingleResult()
        > 0;
  }

  @Override
  public void add(Tip tip) {
    em.persist(tip);
  }
}
