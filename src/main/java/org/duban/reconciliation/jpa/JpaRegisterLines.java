package org.duban.reconciliation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.reconciliation.RegisterLine;
import org.duban.reconciliation.RegisterLines;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaRegisterLines implements RegisterLines {
  private static final String SELECT =
      "select c.id, c.kind, c.code, c.platform, c.name, c.unit, c.state,"
          + " c.details.address, c.details.owner, c.details.platformAccount from Channel c";

  @PersistenceContext private EntityManager em;

  @Override
  public List<RegisterLine> list(Collection<ChannelKind> kinds) {
    return kinds.isEmpty()
        ? List.of()
        : lines(
                em.createQuery(SELECT + " where c.kind in :kinds order by c.id", Object[].class)
                    .setParameter("kinds", kinds)
                    .getResultStream())
            .toList();
  }

  @Override
  public Optional<RegisterLine> find(long channelId) {
    return lines(
            em.createQuery(SELECT + " where c.id = :id", Object[].class)
                .setParameter("id", channelId)
                .getResultStream())
        .findFirst();
  }

  private static Stream<RegisterLine> lines(Stream<Object[]> rows) {
    return rows.map(
        row ->
            new RegisterLine(
                (Long) row[0],
                (ChannelKind) row[1],
                text(row[2]),
                text(row[3]),
                (String) row[4],
                new UnitCode((String) row[5]),
                (ChannelState) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9]));
  }

  private static @Nullable String text(@Nullable Object value) {
    return (String) value;
  }
}
