package org.duban.register.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.register.Dictionary;
import org.duban.register.SiteColumn;
import org.duban.register.SiteColumns;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaSiteColumns implements SiteColumns {
  @PersistenceContext private EntityManager em;

  @Override
  public List<SiteColumn> listOf(long channelId) {
    return em.createQuery(
            "select c from SiteColumn c left join DictionaryEntry d"
                + " on d.key.dictionary = :categories and d.key.code = c.facts.category"
                + " where c.channelId = :channel order by d.place, c.facts.name, c.id",
            SiteColumn.class)
        .setParameter("categories", Dictionary.COLUMN_CATEGORY)
        .setParameter("channel", channelId)
        .getResultList();
  }

  @Override
  public Optional<SiteColumn> find(long id) {
    return Optional.ofNullable(em.find(SiteColumn.class, id));
  }

  @Override
  public void add(SiteColumn column) {
    em.persist(column);
  }

  @Override
  public void remove(SiteColumn column) {
    em.remove(column);
  }
}
