package org.duban.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.register.Channel;
import org.duban.register.Channels;
import org.duban.registercheck.CheckEntry;
import org.duban.registercheck.CheckState;
import org.duban.registercheck.ConfirmList;
import org.duban.registercheck.EntryAnswer;
import org.duban.registercheck.Mark;
import org.duban.registercheck.RegisterCheck;
import org.duban.registercheck.RegisterChecks;
import org.duban.registercheck.Screened;
import org.duban.registercheck.Settlement;
import org.duban.registercheck.SettlementDecision;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;

/** Answers the register check that the demo's quarter waits in, as clerks do. */
@ApplicationScoped
public class RegisterAnswers {
  static final Quarter QUARTER = new Quarter(2021, 2);
  static final String RIGHT_NAME = "合成更名账号";

  @Inject private SignedIn signedIn;
  @Inject private RegisterChecks checks;
  @Inject private Channels channels;
  @Inject private ConfirmList confirm;
  @Inject private Desks desks;
  @Inject private Stored stored;

  public static CaseKey keyOf(String unit) {
    return CaseKey.of(QUARTER, new UnitCode(unit));
  }

  public TaskId task(CaseKey key) {
    return desks.task(ProcessKey.REGISTER_CHECK, key, "confirmList");
  }

  public void confirmAllRight(CaseKey key, TaskId task) {
    confirm.confirm(task, allRight(key.value().substring(7)), "");
  }

  /** As the unit's clerk, says that the first channel bears another name; the office's task. */
  public TaskId reportWrongName(String unit) {
    CaseKey key = keyOf(unit);
    signedIn.as("jb" + unit.toLowerCase(Locale.ROOT));
    confirm(task(key), wrongName(unit));
    return desks.task(ProcessKey.REGISTER_CHECK, key, "settleDiscrepancies");
  }

  public void confirm(TaskId task, List<EntryAnswer> lines) {
    confirm.confirm(task, lines, "");
  }

  /** An answer that says that the first channel bears another name. */
  public List<EntryAnswer> wrongName(String unit) {
    List<EntryAnswer> lines = new ArrayList<>(allRight(unit));
    Channel first = running(unit).get(0);
    lines.set(
        0,
        new EntryAnswer(
            first.id(),
            first.getKind(),
            first.platform().orElse(null),
            null,
            Mark.WRONG_INFORMATION,
            RIGHT_NAME,
            null,
            null,
            "已于上月更名，系统内未更新",
            Screened.CLEAN));
    return lines;
  }

  /** The office's word that all of a unit's discrepancies are true. */
  public Map<Long, SettlementDecision> acceptAll(String unit) {
    return decide(unit, Settlement.ACCEPTED, "");
  }

  public Map<Long, SettlementDecision> decide(String unit, Settlement verdict, String note) {
    return load(keyOf(unit)).entries().stream()
        .filter(entry -> entry.getMark() != Mark.RIGHT)
        .collect(Collectors.toMap(CheckEntry::id, e -> new SettlementDecision(verdict, note)));
  }

  /** The check as it is stored, in the caller's transaction if there is one. */
  public RegisterCheck load(CaseKey key) {
    return checks.get(key);
  }

  public CheckState stateOf(CaseKey key) {
    return stored.read(() -> checks.get(key).getState());
  }

  public boolean isEnded(CaseKey key) {
    return stored.read(() -> checks.get(key).endedAt().isPresent());
  }

  public List<String> namesOf(String unit) {
    return running(unit).stream().map(Channel::getName).toList();
  }

  public List<Channel> running(String unit) {
    return stored.read(() -> channels.listRunning(new UnitCode(unit)));
  }

  private List<EntryAnswer> allRight(String unit) {
    return running(unit).stream().map(c -> EntryAnswer.right(c.id(), c.getKind())).toList();
  }
}
