package org.duban.registercheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.people.Units;
import org.duban.shared.CaseKey;
import org.duban.workflow.CaseDescriber;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.ProcessKey;

/** A unit's check in task lists: the unit, the quarter, how many channels or discrepancies. */
@ApplicationScoped
class RegisterCheckDescriber implements CaseDescriber {
  @Inject private RegisterChecks checks;
  @Inject private Units units;

  @Override
  public ProcessKey process() {
    return ProcessKey.REGISTER_CHECK;
  }

  @Override
  public CaseFacts describe(CaseKey key, String taskKey, int batch) {
    RegisterCheck check = checks.get(key);
    return new CaseFacts(
        check.unit(), check.getQuarter(), units.get(check.unit()).getName(), subject(check), null);
  }

  static String subject(RegisterCheck check) {
    String quarter = check.getQuarter().chinese() + "摸底核对 · ";
    return switch (check.getState()) {
      case TO_SETTLE -> {
        long pending =
            check.entries().stream()
                .filter(entry -> entry.getSettlement() == Settlement.PENDING)
                .count();
        yield quarter + "差异 " + pending + " 条";
      }
      case TO_SEAL -> quarter + "零报告";
      case RETURNED -> quarter + "退回重报";
      case OPEN, ANSWERED, CLOSED, UNSEALED -> quarter + "渠道 " + check.getListed() + " 个";
    };
  }
}
