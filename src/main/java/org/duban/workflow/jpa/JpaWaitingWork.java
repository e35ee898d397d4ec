package org.duban.workflow.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duban.people.User;
import org.duban.workflow.WaitingWork;
import org.duban.workflow.WorkItem;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaWaitingWork implements WaitingWork {
  @PersistenceContext private EntityManager em;

  @Override
  public List<WorkItem> of(User user, int limit) {
    return em.createQuery(
            "select w from WorkItem w where w.state = OPEN and w.parentId is null"
                + " and (w.assignee <> :me or w.assignee is null"
                + " and not (w.role in :roles and (w.actingUnit is null or w.actingUnit = :unit)))"
                + " and exists (select 1 from WorkItem d where d.state = DONE"
                + " and d.completedBy = :me and d.process = w.process and d.caseKey = w.caseKey)"
                + " order by w.dueAt asc nulls last, w.createdAt, w.id",
            WorkItem.class)
        .setParameter("me", user.id())
        .setParameter("roles", user.roles())
        .setParameter("unit", user.unit())
        .setMaxResults(limit)
        .getResultList();
  }
}
