package org.duban.workflow.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.handling.Reading;
import org.duban.workflow.handling.Readings;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaReadings implements Readings {
  @PersistenceContext private EntityManager em;

  @Override
  @Transactional
  public void note(TaskId item, UserId reader, Instant now) {
    Reading.Key key = new Reading.Key(item, reader);
    if (em.find(Reading.class, key) == null) {
      em.persist(new Reading(key, now));
    }
  }

  @Override
  public Set<String> readBy(UserId reader, Collection<String> items) {
    if (items.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        em.createQuery(
                "select r.key.itemId from Reading r"
                    + " where r.key.reader = :reader and r.key.itemId in :items",
                String.class)
            .setParameter("reader", reader.value())
            .setParameter("items", items)
            .getResultList());
  }

  @Override
  public boolean hasReaderBut(TaskId item, UserId person) {
    return !em.createQuery(
            "select r.key.reader from Reading r"
                + " where r.key.itemId = :item and r.key.reader <> :person",
            String.class)
        .setParameter("item", item.value())
        .setParameter("person", person.value())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
