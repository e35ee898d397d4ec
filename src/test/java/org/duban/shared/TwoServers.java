package org.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.duban.shared.jpa.CaseKeyConverter;
import org.duban.shared.jpa.QuarterConverter;
import org.duban.shared.jpa.UnitCodeConverter;
import org.duban.shared.jpa.UserIdConverter;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;

/** One database and two who work on it at once, each in a transaction of its own. */
public final class TwoServers implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;

  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final EntityManagerFactory factory;

  /**
   * @param name of the database in memory, one for each test class
   */
  public TwoServers(String name, Class<?>... entities) {
    Configuration configuration = new Configuration();
    List.of(entities).forEach(configuration::addAnnotatedClass);
    factory =
        configuration
            .addAttributeConverter(CaseKeyConverter.class, true)
            .addAttributeConverter(QuarterConverter.class, true)
            .addAttributeConverter(UnitCodeConverter.class, true)
            .addAttributeConverter(UserIdConverter.class, true)
            .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:" + name + ";LOCK_TIMEOUT=20000")
            .setProperty("hibernate.connection.pool_size", "4")
            .setProperty("hibernate.hbm2ddl.auto", "create-drop")
            .buildSessionFactory();
  }

  /** Two do the same; the second begins before the first commits. */
  public <T> List<T> bothAtOnce(Function<EntityManager, T> work) throws Exception {
    return bothAtOnce(work, work);
  }

  /** The first commits when the second waits for it, or is done without waiting. */
  public <T> List<T> bothAtOnce(
      Function<EntityManager, T> firstWork, Function<EntityManager, T> secondWork)
      throws Exception {
    var firstIsDone = new CountDownLatch(1);
    var firstMayCommit = new CountDownLatch(1);
    Future<T> first =
        pool.submit(
            () ->
                inTransaction(
                    em -> {
                      T result = firstWork.apply(em);
                      em.flush();
                      firstIsDone.countDown();
                      await(firstMayCommit);
                      return result;
                    }));
    await(firstIsDone);
    Future<T> second = pool.submit(() -> inTransaction(secondWork));
    while (!isDone(second) && !somebodyWaits()) {
      assertThat(first.isDone()).isFalse();
    }
    firstMayCommit.countDown();
    return List.of(
        first.get(PATIENCE_SECONDS, TimeUnit.SECONDS),
        second.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  /**
   * The first stops halfway, with what it has locked by then, until the second waits or is done.
   *
   * @param firstWork runs what it is given when it is halfway
   */
  public <T> List<T> halfway(
      BiFunction<EntityManager, Runnable, T> firstWork, Function<EntityManager, T> secondWork)
      throws Exception {
    var firstIsHalfway = new CountDownLatch(1);
    var firstMayGoOn = new CountDownLatch(1);
    Runnable stop =
        () -> {
          firstIsHalfway.countDown();
          await(firstMayGoOn);
        };
    Future<T> first = pool.submit(() -> inTransaction(em -> firstWork.apply(em, stop)));
    await(firstIsHalfway);
    Future<T> second = pool.submit(() -> inTransaction(secondWork));
    while (!isDone(second) && !somebodyWaits()) {
      assertThat(first.isDone()).isFalse();
    }
    firstMayGoOn.countDown();
    return List.of(
        first.get(PATIENCE_SECONDS, TimeUnit.SECONDS),
        second.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  /** Gives the work a moment. */
  private static boolean isDone(Future<?> work) throws InterruptedException {
    try {
      work.get(10, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException goesOn) {
      return false;
    } catch (ExecutionException failed) {
      return true;
    }
  }

  private boolean somebodyWaits() {
    return inTransaction(
        em ->
            !em.createNativeQuery(
                    "select 1 from information_schema.sessions where blocker_id is not null")
                .getResultList()
                .isEmpty());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  public <T> T inTransaction(Function<EntityManager, T> work) {
    EntityManager em = factory.createEntityManager();
    try {
      em.getTransaction().begin();
      T result = work.apply(em);
      em.getTransaction().commit();
      return result;
    } finally {
      em.close();
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
    factory.close();
  }
}
