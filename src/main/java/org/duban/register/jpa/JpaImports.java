package org.duban.register.jpa;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.register.exchange.ImportRow;
import org.duban.register.exchange.ImportState;
import org.duban.register.exchange.Imports;
import org.duban.register.exchange.NoSuchImport;
import org.duban.register.exchange.Reason;
import org.duban.register.exchange.RegisterImport;
import org.duban.register.exchange.RowOutcome;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class JpaImports implements Imports {
  @PersistenceContext private EntityManager em;

  @Override
  public RegisterImport get(long id) {
    RegisterImport found = em.find(RegisterImport.class, id);
    if (found == null) {
      throw new NoSuchImport(id);
    }
    // The background moves it on by queries, which leave what was read before as it was.
    em.refresh(found);
    return found;
  }

  @Override
  public Optional<RegisterImport> open() {
    return em.createQuery(
            "select i from RegisterImport i where i.openSlot is not null", RegisterImport.class)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<RegisterImport> recent(int max) {
    return em.createQuery(
            "select i from RegisterImport i order by i.uploadedAt desc, i.id desc",
            RegisterImport.class)
        .setMaxResults(max)
        .getResultList();
  }

  @Override
  public Map<RowOutcome, Long> counts(long id) {
    return em.createQuery(
            "select r.outcome, count(r) from ImportRow r where r.importId = :id group by r.outcome",
            Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .collect(toMap(row -> (RowOutcome) row[0], row -> (Long) row[1]));
  }

  @Override
  public boolean asks(long id) {
    return !em.createQuery(
            "select r.line from ImportRow r where r.importId = :id and r.asksRename = true",
            Integer.class)
        .setParameter("id", id)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<ImportRow> rows(long id, @Nullable RowOutcome outcome, int first, int max) {
    TypedQuery<ImportRow> query =
        em.createQuery(
                "select r from ImportRow r where r.importId = :id"
                    + (outcome == null ? "" : " and r.outcome = :outcome")
                    + " order by r.line",
                ImportRow.class)
            .setParameter("id", id);
    if (outcome != null) {
      query.setParameter("outcome", outcome);
    }
    return query.setFirstResult(first).setMaxResults(max).getResultList();
  }

  @Override
  public List<ImportRow> rowsBelow(long id, int line, int max) {
    return em.createQuery(
            "select r from ImportRow r where r.importId = :id and r.line > :line order by r.line",
            ImportRow.class)
        .setParameter("id", id)
        .setParameter("line", line)
        .setMaxResults(max)
        .getResultList();
  }

  @Override
  public void add(RegisterImport started) {
    em.persist(started);
    em.flush();
  }

  @Override
  public void add(ImportRow row) {
    em.persist(row);
  }

  @Override
  public void dropRows(long id) {
    em.createQuery("delete from ImportRow r where r.importId = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public boolean move(
      long id,
      ImportState from,
      ImportState to,
      @Nullable Reason failure,
      @Nullable UserId by,
      Instant at) {
    return em.createQuery(
                "update RegisterImport i set i.state = :to, i.openSlot = :slot,"
                    + " i.failure = :failure, i.closedBy = :by, i.closedAt = :closed,"
                    + " i.signAt = :at where i.id = :id and i.state = :from")
            .setParameter("to", to)
            .setParameter("slot", to.isOpen() ? RegisterImport.SLOT : null)
            .setParameter("failure", failure == null ? "" : failure.joined())
            .setParameter("by", by)
            .setParameter("closed", to.isOpen() ? null : at)
            .setParameter("at", at)
            .setParameter("id", id)
            .setParameter("from", from)
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean progress(long id, ImportState running, int done, int total, Instant at) {
    return em.createQuery(
                "update RegisterImport i set i.rowsDone = :done, i.rowsTotal = :total,"
                    + " i.signAt = :at where i.id = :id and i.state = :running")
            .setParameter("done", done)
            .setParameter("total", total)
            .setParameter("at", at)
            .setParameter("id", id)
            .setParameter("running", running)
            .executeUpdate()
        == 1;
  }

  @Override
  public void noteUnknownColumns(long id, List<String> names) {
    String joined = String.join("、", names);
    em.createQuery("update RegisterImport i set i.unknownColumns = :names where i.id = :id")
        .setParameter("names", joined.substring(0, Math.min(joined.length(), 4000)))
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public void replace(ImportRow row) {
    em.merge(row);
  }

  @Override
  public void answerAll(long id, boolean renames) {
    em.createQuery(
            "update ImportRow r set r.renames = :renames where r.importId = :id"
                + " and (r.asksRename = true or r.renames = true)")
        .setParameter("renames", renames)
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public void flush() {
    em.flush();
    em.clear();
  }
}
