package org.duban.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.duban.workflow.camunda.CamundaSchema;
import org.flywaydb.core.Flyway;

/** Brings the database's schema up to date; runs outside any transaction of the container. */
@ApplicationScoped
public class Schema {
  @Resource(lookup = "java:app/jdbc/duban")
  private DataSource dataSource;

  /** Migrates; several servers may call it at once. */
  public void migrate() {
    migrate(dataSource);
  }

  /** The same for any database; its driver decides the dialect. */
  public static void migrate(DataSource database) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .javaMigrations(new CamundaSchema())
        .load()
        .migrate();
  }
}
