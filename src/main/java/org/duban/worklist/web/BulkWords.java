package org.duban.worklist.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.faces.Defects;
import org.duban.faces.Refusals;
import org.duban.faces.Texts;
import org.duban.worklist.bulk.BulkRuns;

/** Says of one row what a page would say of one action. */
@ApplicationScoped
class BulkWords implements BulkRuns.Words {
  @Override
  public String of(RuntimeException thrown) {
    return Refusals.sentence(thrown)
        .orElseGet(() -> Texts.of("worklist_bulk.text.defect", Defects.log(thrown)));
  }
}
