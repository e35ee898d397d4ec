package org.duban.rectification.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.RectificationItem;
import org.duban.rectification.Rectifications;
import org.duban.shared.CaseKey;
import org.duban.workflow.CaseDescriber;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.ProcessKey;

/** Describes a unit's rectification for task lists: whose, of which quarter, how much is open. */
@ApplicationScoped
public class RectificationDescriber implements CaseDescriber {
  private static final int SUBJECT = 300;

  @Inject private Rectifications cases;

  @Override
  public ProcessKey process() {
    return ProcessKey.RECTIFICATION;
  }

  @Override
  public CaseFacts describe(CaseKey key, String taskKey, int batch) {
    RectificationCase found = cases.get(key);
    String title = found.getUnitName() + found.getQuarter().chinese() + "整改";
    return new CaseFacts(found.unit(), found.getQuarter(), title, subject(found, taskKey), null);
  }

  static String subject(RectificationCase found, String taskKey) {
    List<RectificationItem> open = found.openItems();
    String what =
        switch (taskKey) {
          case "decideExtension" ->
              found.pendingExtension().map(e -> "延期：" + e.reason()).orElse("");
          case "decideObjection" -> "异议 %d 项".formatted(found.pendingObjections().size());
          default ->
              open.isEmpty() ? "" : open.get(0).getChannelName() + " " + open.get(0).getProblem();
        };
    String more = open.size() > 1 ? "等 %d 项".formatted(open.size()) : "";
    String round = found.getRound() > 1 ? "第 %d 轮 · ".formatted(found.getRound()) : "";
    String subject = round + what + (taskKey.startsWith("decide") ? "" : more);
    return subject.length() > SUBJECT ? subject.substring(0, SUBJECT) : subject;
  }
}
