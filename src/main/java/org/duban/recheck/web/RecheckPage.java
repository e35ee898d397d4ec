package org.duban.recheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.document.StoredFileId;
import org.duban.document.web.Uploads;
import org.duban.faces.ChecklistItem;
import org.duban.faces.Click;
import org.duban.faces.Flash;
import org.duban.faces.Texts;
import org.duban.recheck.AttachRecheckProof;
import org.duban.recheck.DecideProblem;
import org.duban.recheck.DetachRecheckProof;
import org.duban.recheck.FinishRecheck;
import org.duban.recheck.RecheckItem;
import org.duban.rectification.RecheckResult;
import org.jspecify.annotations.Nullable;

/** 逐项复核: the inspector decides problem by problem; what is entered is kept before all is. */
@Named
@ViewScoped
public class RecheckPage extends RecheckTaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private DecideProblem decideProblem;
  @Inject private AttachRecheckProof attachProof;
  @Inject private DetachRecheckProof detachProof;
  @Inject private FinishRecheck finishRecheck;

  private final Map<Long, DecisionForm> forms = new HashMap<>();

  public DecisionForm form(RecheckItem item) {
    return forms.computeIfAbsent(item.getItemId(), id -> new DecisionForm(item));
  }

  public RecheckResult[] getResults() {
    return RecheckResult.values();
  }

  /**
   * Enters 已整改 for every undecided problem that the machine had nothing to say of. Nothing is kept
   * until the inspector has looked and saves; a problem with a hint is always decided by itself.
   */
  public void fillInOrder() {
    String words = Texts.of("recheck_recheck.text.in_order");
    int filled = 0;
    int left = 0;
    for (CheckedItem entry : getItems()) {
      DecisionForm form = form(entry.decision());
      if (form.getResult() != null) {
        continue;
      }
      if (entry.decision().getHints().isEmpty()) {
        form.fill(RecheckResult.RECTIFIED, words);
        filled++;
      } else {
        left++;
      }
    }
    Flash.done("recheck_recheck.message.filled", filled, left);
  }

  /** Keeps every decision that has a result, and the files that were chosen. */
  public void save() {
    keep(partly());
    Flash.done("recheck_recheck.message.saved");
  }

  /** Takes a file back. */
  public void remove(long itemId, String fileId) {
    detachProof.detach(taskId(), itemId, new StoredFileId(fileId));
    forget();
  }

  /** Keeps what was entered and hands the whole up. */
  public String finish() {
    Click click = partly();
    keep(click);
    click.step(() -> finishRecheck.finish(taskId(), getOpinion()));
    return done("recheck_recheck.message.finished", getCase().getUnitName());
  }

  /** What stands between the inspector and the reviewer. */
  public List<ChecklistItem> getChecklist() {
    List<ChecklistItem> lines = new ArrayList<>();
    for (CheckedItem entry : getItems()) {
      int number = entry.decision().getNumber();
      DecisionForm form = form(entry.decision());
      lines.add(
          new ChecklistItem(form.isComplete(), Texts.of("recheck_recheck.label.decided", number)));
      if (form.needsProof()) {
        lines.add(
            new ChecklistItem(
                !entry.proofs().isEmpty(), Texts.of("recheck_recheck.label.proved", number)));
      }
    }
    return lines;
  }

  /** Files first: a browser sends a chosen file only once, words stay in the form. */
  private void keep(Click click) {
    try {
      for (CheckedItem entry : getItems()) {
        DecisionForm form = form(entry.decision());
        Uploads.of(form.getProof())
            .ifPresent(
                upload -> click.step(() -> attachProof.attach(taskId(), form.getItemId(), upload)));
        form.setProof(null);
      }
      for (CheckedItem entry : getItems()) {
        DecisionForm form = form(entry.decision());
        @Nullable RecheckResult result = form.getResult();
        if (result != null && form.isWorthKeeping(entry.decision())) {
          click.step(
              () -> decideProblem.decide(taskId(), form.getItemId(), result, form.getReason()));
        }
      }
    } finally {
      forget();
    }
  }

  private static Click partly() {
    return new Click("recheck_recheck.message.partly");
  }
}
