package org.duban.register.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.duban.register.Channel;
import org.duban.register.IdentificationCode;
import org.duban.register.exchange.RegisterLookup;
import org.duban.shared.UnitCode;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class JpaRegisterLookup implements RegisterLookup {
  @PersistenceContext private EntityManager em;

  @Override
  public List<Channel> withCodes(Collection<IdentificationCode> codes) {
    return em.createQuery(
            "select c from Channel c where c.code in :codes order by c.id", Channel.class)
        .setParameter("codes", codes.stream().map(IdentificationCode::value).toList())
        .getResultList();
  }

  @Override
  public List<Channel> withoutCode(Collection<UnitCode> units) {
    return em.createQuery(
            "select c from Channel c where c.code is null and c.unit in :units order by c.id",
            Channel.class)
        .setParameter("units", units.stream().map(UnitCode::value).toList())
        .getResultList();
  }
}
