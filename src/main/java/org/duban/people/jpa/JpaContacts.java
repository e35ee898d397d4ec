package org.duban.people.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.people.Contact;
import org.duban.people.ContactLine;
import org.duban.people.Contacts;
import org.duban.people.NoSuchContact;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.Unit;
import org.duban.people.User;
import org.duban.shared.UnitCode;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaContacts implements Contacts {
  @PersistenceContext private EntityManager em;

  JpaContacts() {}

  JpaContacts(EntityManager em) {
    this.em = em;
  }

  @Override
  public Contact get(long id) {
    Contact found = em.find(Contact.class, id);
    if (found == null) {
      throw new NoSuchContact(id);
    }
    return found;
  }

  @Override
  public List<Contact> listOf(UnitCode unit) {
    return em.createQuery(
            "select c from Contact c where c.unit = :unit order by"
                + " case when c.handedOverOn is null then 0 else 1 end,"
                + " case when c.preferred then 0 else 1 end, c.handedOverOn desc, c.id",
            Contact.class)
        .setParameter("unit", unit.value())
        .getResultList();
  }

  @Override
  public Optional<Contact> preferredOf(UnitCode unit) {
    return em.createQuery(
            "select c from Contact c where c.unit = :unit and c.preferred = true", Contact.class)
        .setParameter("unit", unit.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public void lock(UnitCode unit) {
    em.find(Unit.class, unit.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public List<ContactLine> directory(User viewer, String text) {
    Role.Reach reach = Sight.reachOf(viewer);
    String seen =
        switch (reach) {
          case CITY -> "1 = 1";
          case COUNTY -> "(u.code = :own or u.parent = :county)";
          case UNIT -> "u.code = :own";
        };
    TypedQuery<ContactLine> query =
        em.createQuery(
                "select new org.duban.people.ContactLine(u.code, u.name, u.kind, a.name, c.name,"
                    + " c.position, c.telephone, c.synthetic) from Unit u"
                    + " left join Unit a on a.code = cast(u.parent as string)"
                    + " left join Contact c on c.unit = u.code and c.preferred = true where "
                    + seen
                    + " and (lower(u.name) like :part escape '!' or lower(c.name) like :part"
                    + " escape '!' or lower(u.code) like :start escape '!') order by u.code",
                ContactLine.class)
            .setParameter("part", "%" + escaped(text) + "%")
            .setParameter("start", escaped(text) + "%");
    if (reach != Role.Reach.CITY) {
      query.setParameter("own", viewer.unit().value());
    }
    if (reach == Role.Reach.COUNTY) {
      query.setParameter("county", viewer.unit());
    }
    return query.getResultList();
  }

  private static String escaped(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
  }

  @Override
  public void add(Contact contact) {
    em.persist(contact);
  }
}
