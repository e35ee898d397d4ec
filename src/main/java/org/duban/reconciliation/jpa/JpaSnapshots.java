package org.duban.reconciliation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.reconciliation.NoSuchSnapshot;
import org.duban.reconciliation.Sameness;
import org.duban.reconciliation.Snapshot;
import org.duban.reconciliation.SnapshotRow;
import org.duban.reconciliation.Snapshots;
import org.duban.reconciliation.Source;
import org.duban.register.ChannelKind;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class JpaSnapshots implements Snapshots {
  @PersistenceContext private EntityManager em;

  @Override
  public Snapshot get(long id) {
    Snapshot snapshot = em.find(Snapshot.class, id);
    if (snapshot == null) {
      throw new NoSuchSnapshot(id);
    }
    snapshot.refusals();
    return snapshot;
  }

  @Override
  public List<Snapshot> list() {
    return em.createQuery(
            "select s from Snapshot s order by s.takenOn desc, s.id desc", Snapshot.class)
        .getResultList();
  }

  @Override
  public Optional<Snapshot> find(Source source, String sha256) {
    return em.createQuery(
            "select s from Snapshot s where s.source = :source and s.sha256 = :sha256",
            Snapshot.class)
        .setParameter("source", source)
        .setParameter("sha256", sha256)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Snapshot> findLast(Source source, ChannelKind kind) {
    String covers = kind == ChannelKind.WEBSITE ? "s.websites" : "s.accounts";
    return em.createQuery(
            "select s from Snapshot s where s.source = :source and "
                + covers
                + " = true order by s.takenOn desc, s.id desc",
            Snapshot.class)
        .setParameter("source", source)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void lock(Source source) {
    em.createNativeQuery("select source from reconciled_source where source = :source for update")
        .setParameter("source", source.name())
        .getSingleResult();
  }

  @Override
  public boolean hasFile(String fileId) {
    return em.createQuery("select count(s) from Snapshot s where s.fileId = :file", Long.class)
            .setParameter("file", fileId)
            .getSingleResult()
        > 0;
  }

  @Override
  public void add(Snapshot snapshot) {
    em.persist(snapshot);
  }

  @Override
  public void add(SnapshotRow row) {
    em.persist(row);
  }

  @Override
  public void add(Sameness sameness) {
    em.persist(sameness);
  }

  @Override
  public List<SnapshotRow> rowsOf(long snapshotId) {
    return em.createQuery(
            "select r from SnapshotRow r where r.snapshotId = :snapshot order by r.line",
            SnapshotRow.class)
        .setParameter("snapshot", snapshotId)
        .getResultList();
  }

  @Override
  public Optional<SnapshotRow> findRow(Source source, long channelId) {
    return em.createQuery(
            "select r from SnapshotRow r join Snapshot s on s.id = r.snapshotId"
                + " where s.source = :source and r.channelId = :channel"
                + " order by s.takenOn desc, s.id desc",
            SnapshotRow.class)
        .setParameter("source", source)
        .setParameter("channel", channelId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<SnapshotRow> findRow(long snapshotId, String rowKey) {
    return em.createQuery(
            "select r from SnapshotRow r where r.snapshotId = :snapshot and r.rowKey = :key",
            SnapshotRow.class)
        .setParameter("snapshot", snapshotId)
        .setParameter("key", rowKey)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Sameness> samenessesOf(Source source) {
    return em.createQuery("select s from Sameness s where s.source = :source", Sameness.class)
        .setParameter("source", source)
        .getResultList();
  }
}
