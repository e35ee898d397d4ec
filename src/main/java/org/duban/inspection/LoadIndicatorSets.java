package org.duban.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.duban.shared.StartTask;

/** Puts the shipped indicator sets into an empty table; never touches one that is there. */
@ApplicationScoped
public class LoadIndicatorSets implements StartTask {
  @Inject IndicatorSets sets;

  @Override
  public int order() {
    return 20;
  }

  @Override
  @Transactional
  public void run() {
    for (IndicatorSet shipped : ShippedIndicatorSets.read()) {
      if (sets.find(shipped.getId()).isEmpty()) {
        sets.add(shipped);
      }
    }
  }
}
