package org.duban.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.people.Units;
import org.duban.shared.CaseKey;
import org.duban.workflow.CaseDescriber;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.ProcessKey;

/** A record form in task lists: the channel, what is filed for it, and by whom. */
@ApplicationScoped
class FilingDescriber implements CaseDescriber {
  @Inject private Filings filings;
  @Inject private Units units;
  @Inject private Platforms platforms;

  @Override
  public ProcessKey process() {
    return ProcessKey.FILING;
  }

  @Override
  public CaseFacts describe(CaseKey key, String taskKey, int batch) {
    Filing filing = filings.get(key);
    String where = filing.platform().map(platforms::nameOf).orElse("政府网站");
    return new CaseFacts(
        filing.unit(),
        null,
        filing.getName(),
        "%s备案 · %s · %s"
            .formatted(filing.getKind().chinese(), where, units.get(filing.unit()).getName()),
        null);
  }
}
