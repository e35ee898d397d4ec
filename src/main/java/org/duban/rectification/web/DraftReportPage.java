package org.duban.rectification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.document.web.Uploads;
import org.duban.faces.ChecklistItem;
import org.duban.faces.Click;
import org.duban.faces.Flash;
import org.duban.faces.Texts;
import org.duban.rectification.AnswerDraft;
import org.duban.rectification.AnswerPart;
import org.duban.rectification.AttachEvidence;
import org.duban.rectification.DetachEvidence;
import org.duban.rectification.Evidence;
import org.duban.rectification.RaiseObjection;
import org.duban.rectification.RectificationItem;
import org.duban.rectification.RequestExtension;
import org.duban.rectification.SaveAnswers;
import org.duban.rectification.SubmitReport;
import org.duban.shared.OfficeClock;
import org.duban.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/** 填写整改情况: the clerk answers problem by problem; what is typed is kept before it is complete. */
@Named
@ViewScoped
public class DraftReportPage extends CaseTaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private SaveAnswers saveAnswers;
  @Inject private AttachEvidence attachEvidence;
  @Inject private DetachEvidence detachEvidence;
  @Inject private SubmitReport submitReport;
  @Inject private RequestExtension requestExtension;
  @Inject private RaiseObjection raiseObjection;
  @Inject private OfficeClock clock;

  private Map<Long, AnswerForm> forms = new HashMap<>();
  private @Nullable Instant savedAt;
  private @Nullable LocalDate extendUntil;
  private String extensionReason = "";
  private String objectionReason = "";

  @Override
  protected void open(WorkItem item) {
    forms = new HashMap<>();
    getCase().openItems().forEach(i -> forms.put(i.getId(), new AnswerForm(i)));
  }

  public AnswerForm form(RectificationItem item) {
    return forms.computeIfAbsent(item.getId(), id -> new AnswerForm(item));
  }

  /** Keeps everything that was typed. */
  public void save() {
    keep(partly());
    Flash.done("rectification_draft_report.message.saved");
  }

  /** Keeps what was typed and takes the files that were chosen. */
  public void upload() {
    Click click = partly();
    keep(click);
    int taken = 0;
    try {
      for (AnswerForm form : forms.values()) {
        taken += attach(click, Evidence.When.BEFORE, form);
        taken += attach(click, Evidence.When.AFTER, form);
      }
    } finally {
      reread();
    }
    Flash.done("rectification_draft_report.message.uploaded", taken);
  }

  /** Takes a file back that was added in this round. */
  public void remove(long itemId, String fileId) {
    Click click = partly();
    keep(click);
    click.step(() -> detachEvidence.detach(taskId(), itemId, fileId));
    reread();
  }

  /** Keeps what was typed and hands the report to the leader. */
  public String submit() {
    Click click = partly();
    keep(click);
    click.step(() -> submitReport.submit(taskId(), getOpinion()));
    return done("rectification_draft_report.message.submitted");
  }

  /** Asks for more time. */
  public void extend() {
    Click click = partly();
    keep(click);
    click.step(() -> requestExtension.request(taskId(), extendUntil, extensionReason));
    reread();
    Flash.done("rectification_draft_report.message.extension_requested");
  }

  /** Objects to the marked problems. */
  public void object() {
    Click click = partly();
    keep(click);
    Map<Long, String> reasons = new HashMap<>();
    forms.values().stream()
        .filter(AnswerForm::isObjected)
        .forEach(f -> reasons.put(f.getItemId(), objectionReason));
    click.step(() -> raiseObjection.raise(taskId(), reasons));
    reread();
    Flash.done("rectification_draft_report.message.objection_raised");
  }

  /** What stands between the clerk and the leader: two lines a problem. */
  public List<ChecklistItem> getChecklist() {
    List<ChecklistItem> lines = new ArrayList<>();
    for (RectificationItem item : getCase().openItems()) {
      Set<AnswerPart> missing = item.missing();
      boolean evidence = !missing.contains(AnswerPart.EVIDENCE_AFTER);
      Set<AnswerPart> words =
          EnumSet.copyOf(EnumSet.complementOf(EnumSet.of(AnswerPart.EVIDENCE_AFTER)));
      words.retainAll(missing);
      lines.add(line(words.isEmpty(), "rectification_draft_report.label.words", item));
      lines.add(line(evidence, "rectification_draft_report.label.evidence", item));
    }
    return lines;
  }

  private static ChecklistItem line(boolean done, String textKey, RectificationItem item) {
    return new ChecklistItem(done, Texts.of(textKey, item.getNumber()));
  }

  /** Whether the leader may get the report: all is kept, and no objection waits. */
  public boolean isComplete() {
    return getChecklist().stream().allMatch(ChecklistItem::done) && !getCase().isObjectionPending();
  }

  public LocalDate getToday() {
    return clock.today();
  }

  private int attach(Click click, Evidence.When moment, AnswerForm form) {
    var part = moment == Evidence.When.BEFORE ? form.getBefore() : form.getAfter();
    var upload = Uploads.of(part);
    upload.ifPresent(
        u -> click.step(() -> attachEvidence.attach(taskId(), form.getItemId(), moment, u)));
    return upload.isPresent() ? 1 : 0;
  }

  private void keep(Click click) {
    List<AnswerDraft> drafts =
        getCase().openItems().stream()
            .map(this::form)
            .filter(f -> f.differsFrom(getCase().item(f.getItemId())))
            .map(AnswerForm::draft)
            .toList();
    if (!drafts.isEmpty()) {
      click.step(() -> saveAnswers.save(taskId(), drafts));
    }
    savedAt = clock.instant();
    reread();
  }

  private static Click partly() {
    return new Click("rectification_draft_report.message.partly");
  }

  private void reread() {
    forget();
    getCase().openItems().forEach(i -> form(i).saved(i.getVersion()));
  }

  public @Nullable Instant getSavedAt() {
    return savedAt;
  }

  public @Nullable LocalDate getExtendUntil() {
    return extendUntil;
  }

  public void setExtendUntil(@Nullable LocalDate extendUntil) {
    this.extendUntil = extendUntil;
  }

  public String getExtensionReason() {
    return extensionReason;
  }

  public void setExtensionReason(String extensionReason) {
    this.extensionReason = extensionReason;
  }

  public String getObjectionReason() {
    return objectionReason;
  }

  public void setObjectionReason(String objectionReason) {
    this.objectionReason = objectionReason;
  }
}
