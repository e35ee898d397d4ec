package org.duban.document.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duban.document.StoredFile;
import org.duban.document.StoredFileId;
import org.duban.document.StoredFiles;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaStoredFiles implements StoredFiles {
  @PersistenceContext private EntityManager em;

  @Override
  public Optional<StoredFile> find(StoredFileId id) {
    return Optional.ofNullable(em.find(StoredFile.class, id.value()));
  }

  @Override
  public List<StoredFile> list(Collection<StoredFileId> ids) {
    return em.createQuery(
            "select f from StoredFile f where f.id in :ids order by f.name, f.id", StoredFile.class)
        .setParameter("ids", ids.stream().map(StoredFileId::value).toList())
        .getResultList();
  }

  @Override
  public void add(StoredFile file) {
    em.persist(file);
  }
}
