package org.duban.workflow.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.handling.Drafts;
import org.duban.workflow.handling.FormDraft;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaDrafts implements Drafts {
  @PersistenceContext private EntityManager em;

  @Override
  public Optional<FormDraft> find(FormDraft.Key key) {
    return Optional.ofNullable(em.find(FormDraft.class, key));
  }

  @Override
  public Optional<FormDraft> findLocked(FormDraft.Key key) {
    return Optional.ofNullable(em.find(FormDraft.class, key, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public long count(UserId person) {
    return em.createQuery(
            "select count(d) from FormDraft d where d.key.person = :person", Long.class)
        .setParameter("person", person.value())
        .getSingleResult();
  }

  @Override
  public void add(FormDraft draft) {
    em.persist(draft);
  }

  @Override
  public void remove(FormDraft draft) {
    em.remove(draft);
  }

  @Override
  public void dropOf(UserId person, TaskId item) {
    em.createQuery("delete from FormDraft d where d.key.person = :person and d.itemId = :item")
        .setParameter("person", person.value())
        .setParameter("item", item.value())
        .executeUpdate();
  }

  @Override
  @Transactional
  public int dropBefore(Instant moment) {
    return em.createQuery("delete from FormDraft d where d.savedAt < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
