package org.duban.workflow.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.people.User;
import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaWorkItems implements WorkItems {
  private static final String BY_DUE = " order by w.dueAt asc nulls last, w.createdAt, w.id";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<WorkItem> find(TaskId id) {
    return Optional.ofNullable(em.find(WorkItem.class, id.value()));
  }

  @Override
  public Optional<WorkItem> findLocked(TaskId id) {
    WorkItem item = em.find(WorkItem.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (item != null) {
      em.refresh(item);
    }
    return Optional.ofNullable(item);
  }

  @Override
  public void add(WorkItem item) {
    em.persist(item);
  }

  @Override
  public List<WorkItem> mine(User user) {
    return em.createQuery(
            "select w from WorkItem w where w.state = OPEN and w.assignee = :me" + BY_DUE,
            WorkItem.class)
        .setParameter("me", user.id())
        .getResultList();
  }

  @Override
  public List<WorkItem> lentBy(User user) {
    return em.createQuery(
            "select w from WorkItem w where w.state = OPEN and w.owner = :me" + BY_DUE,
            WorkItem.class)
        .setParameter("me", user.id())
        .getResultList();
  }

  @Override
  public List<WorkItem> claimable(User user) {
    TypedQuery<WorkItem> query =
        em.createQuery(
            "select w from WorkItem w where w.state = OPEN and w.assignee is null"
                + " and w.role in :roles and (w.actingUnit is null or w.actingUnit = :unit)"
                + BY_DUE,
            WorkItem.class);
    return query
        .setParameter("roles", user.roles())
        .setParameter("unit", user.unit())
        .getResultList();
  }

  @Override
  public List<WorkItem> done(User user, int limit) {
    return em.createQuery(
            "select w from WorkItem w where w.state = DONE and w.completedBy = :me"
                + " order by w.completedAt desc, w.id",
            WorkItem.class)
        .setParameter("me", user.id())
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<WorkItem> history(ProcessKey process, CaseKey key) {
    return em.createQuery(
            "select w from WorkItem w where w.process = :process and w.caseKey = :key"
                + " order by w.createdAt, w.id",
            WorkItem.class)
        .setParameter("process", process)
        .setParameter("key", key)
        .getResultList();
  }

  @Override
  public List<WorkItem> signaturesOf(TaskId item) {
    return em.createQuery(
            "select w from WorkItem w where w.parentId = :item order by w.createdAt, w.id",
            WorkItem.class)
        .setParameter("item", item.value())
        .getResultList();
  }

  @Override
  public List<WorkItem> open(ProcessKey process, CaseKey key) {
    return em.createQuery(
            "select w from WorkItem w where w.process = :process and w.caseKey = :key"
                + " and w.state = OPEN order by w.createdAt, w.id",
            WorkItem.class)
        .setParameter("process", process)
        .setParameter("key", key)
        .getResultList();
  }
}
