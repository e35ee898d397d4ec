package org.duban.register.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.duban.MappedClasses;
import org.duban.register.ChannelState;
import org.duban.register.UnfiledChannel;
import org.duban.server.Schema;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Running channels without a code are those that are not on record. */
class JpaUnfiledChannelsTest {
  @Test
  void running_channels_are_listed_until_they_have_a_code() throws SQLException {
    var database = JdbcConnectionPool.create("jdbc:h2:mem:unfiled;DB_CLOSE_DELAY=-1", "sa", "");
    Schema.migrate(database);
    ManyChannels.load(database, 60);
    try (SessionFactory factory = MappedClasses.factory(database);
        Session session = factory.openSession()) {
      session.beginTransaction();
      var unfiled = new JpaUnfiledChannels(session);
      List<UnfiledChannel> before = unfiled.list();
      long running =
          session
              .createSelectionQuery(
                  "select count(*) from Channel c where c.state in :running", Long.class)
              .setParameter("running", ChannelState.monitored())
              .getSingleResult();
      assertThat(before).hasSize((int) running).hasSizeLessThan(60);

      session
          .createNativeMutationQuery("update channel set code = :code where id = :id")
          .setParameter("code", "990125M000WX0001")
          .setParameter("id", before.get(0).id())
          .executeUpdate();

      assertThat(unfiled.list()).containsExactlyElementsOf(before.subList(1, before.size()));
      session.getTransaction().rollback();
    }
  }
}
