package org.duban.workflow.handling;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;

/** Drafts without a database. */
final class DraftsInMemory implements Drafts {
  private final Map<FormDraft.Key, FormDraft> all = new HashMap<>();

  @Override
  public Optional<FormDraft> find(FormDraft.Key key) {
    return Optional.ofNullable(all.get(key));
  }

  @Override
  public Optional<FormDraft> findLocked(FormDraft.Key key) {
    return find(key);
  }

  @Override
  public long count(UserId person) {
    return all.keySet().stream().filter(k -> k.person().equals(person.value())).count();
  }

  @Override
  public void add(FormDraft draft) {
    all.put(draft.key(), draft);
  }

  @Override
  public void remove(FormDraft draft) {
    all.remove(draft.key());
  }

  @Override
  public void dropOf(UserId person, TaskId item) {
    all.values()
        .removeIf(
            d ->
                d.key().person().equals(person.value())
                    && d.item().filter(item::equals).isPresent());
  }

  @Override
  public int dropBefore(Instant moment) {
    int before = all.size();
    all.values().removeIf(d -> d.getSavedAt().isBefore(moment));
    return before - all.size();
  }
}
