package org.duban.circular.jpa;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.circular.PrintedRow;
import org.duban.circular.StatedFigure;
import org.duban.circular.StatedFigures;
import org.duban.shared.Quarter;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaStatedFigures implements StatedFigures {
  @PersistenceContext private EntityManager em;

  @Override
  public Map<String, String> of(Quarter quarter) {
    return em.createQuery(
            "select f from StatedFigure f where f.quarter = :q order by f.id", StatedFigure.class)
        .setParameter("q", quarter)
        .getResultStream()
        .collect(
            toMap(
                StatedFigure::getFigure,
                StatedFigure::getStated,
                (first, second) -> first,
                LinkedHashMap::new));
  }

  @Override
  public List<PrintedRow> rowsOf(Quarter quarter) {
    return em.createQuery(
            "select r from PrintedRow r where r.quarter = :q order by r.id", PrintedRow.class)
        .setParameter("q", quarter)
        .getResultList();
  }

  @Override
  public void add(StatedFigure figure) {
    em.persist(figure);
  }

  @Override
  public void add(PrintedRow row) {
    em.persist(row);
  }
}
