package org.duban.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;
import org.hibernate.Session;

/**
 * A step that writes a unit named by its case key, notes its connections, and fails when told to.
 */
@ApplicationScoped
@StepName("probeStep")
public class Probe implements Step {
  /**
   * @param thread name of the thread
   * @param engineAutoCommit of the engine's connection
   * @param hibernateAutoCommit of Hibernate's connection
   * @param sameSession whether both are one session of the database
   */
  public record Seen(
      String thread, boolean engineAutoCommit, boolean hibernateAutoCommit, boolean sameSession) {}

  @PersistenceContext private EntityManager em;

  private final Map<String, Seen> seen = new ConcurrentHashMap<>();
  private final Map<String, Integer> runs = new ConcurrentHashMap<>();
  private final Set<String> failing = ConcurrentHashMap.newKeySet();

  @Override
  public StepResult run(CaseKey key) {
    runs.merge(key.value(), 1, Integer::sum);
    em.persist(unit(key));
    em.flush();
    seen.put(key.value(), look());
    if (failing.contains(key.value())) {
      throw new IllegalStateException("told to fail: " + key);
    }
    return StepResult.none();
  }

  static Unit unit(CaseKey key) {
    return new Unit(codeOf(key), key.value(), UnitKind.CITY, null, true);
  }

  static UnitCode codeOf(CaseKey key) {
    return new UnitCode(key.value().substring(6));
  }

  private Seen look() {
    try {
      Connection engine =
          Context.getCommandContext().getDbSqlSession().getSqlSession().getConnection();
      Session session = em.unwrap(Session.class);
      boolean hibernateAutoCommit = session.doReturningWork(Connection::getAutoCommit);
      long hibernateSession = session.doReturningWork(Probe::sessionId);
      return new Seen(
          Thread.currentThread().getName(),
          engine.getAutoCommit(),
          hibernateAutoCommit,
          sessionId(engine) == hibernateSession);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long sessionId(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select session_id()")) {
      row.next();
      return row.getLong(1);
    }
  }

  public Seen seen(CaseKey key) {
    return seen.get(key.value());
  }

  public int runs(CaseKey key) {
    return runs.getOrDefault(key.value(), 0);
  }

  public void fail(CaseKey key, boolean on) {
    if (on) {
      failing.add(key.value());
    } else {
      failing.remove(key.value());
    }
  }
}
