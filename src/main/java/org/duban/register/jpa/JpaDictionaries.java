package org.duban.register.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.register.Dictionaries;
import org.duban.register.Dictionary;
import org.duban.register.DictionaryEntry;
import org.duban.register.DictionaryWord;
import org.duban.register.PlatformEntry;

@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class JpaDictionaries implements Dictionaries {
  @PersistenceContext private EntityManager em;

  @Override
  public List<DictionaryWord> list(Dictionary dictionary) {
    return dictionary == Dictionary.PLATFORM
        ? List.copyOf(
            em.createQuery(
                    "select p from PlatformEntry p order by p.place, p.letters",
                    PlatformEntry.class)
                .getResultList())
        : List.copyOf(
            em.createQuery(
                    "select e from DictionaryEntry e where e.key.dictionary = :dictionary"
                        + " order by e.place, e.key.code",
                    DictionaryEntry.class)
                .setParameter("dictionary", dictionary)
                .getResultList());
  }

  @Override
  public Optional<DictionaryWord> find(Dictionary dictionary, String code) {
    return Optional.ofNullable(
        dictionary == Dictionary.PLATFORM
            ? em.find(PlatformEntry.class, code)
            : em.find(DictionaryEntry.class, new DictionaryEntry.Key(dictionary, code)));
  }

  @Override
  public void add(Dictionary dictionary, DictionaryWord word) {
    em.persist(word);
  }
}
