package org.duban.worklist.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;

/** Finds how an act is done. */
@ApplicationScoped
public class BulkDeeds {
  private final Iterable<BulkDeed> all;

  protected BulkDeeds() {
    this(List.of());
  }

  @Inject
  public BulkDeeds(@Any Instance<BulkDeed> all) {
    this((Iterable<BulkDeed>) all);
  }

  /** For tests, which have no container to find them. */
  public BulkDeeds(Iterable<BulkDeed> all) {
    this.all = all;
  }

  BulkDeed of(BulkAct act) {
    return StreamSupport.stream(all.spliterator(), false)
        .filter(deed -> deed.act() == act)
        .findFirst()
        .orElseThrow();
  }
}
