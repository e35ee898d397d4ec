package org.duban.register.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.document.Upload;
import org.duban.document.web.Uploads;
import org.duban.faces.ChecklistItem;
import org.duban.faces.Flash;
import org.duban.faces.Texts;
import org.duban.register.ChannelKind;
import org.duban.register.Filing;
import org.duban.register.FilingDate;
import org.duban.register.FilingKind;
import org.duban.register.Filings;
import org.duban.register.Platforms;
import org.duban.register.SaveFiling;
import org.duban.register.SubmitFiling;
import org.duban.register.WithdrawFiling;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/** The clerk writes the record form; what it asks for depends on what is filed (Z16). */
@Named
@ViewScoped
public class FileChannelPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private Filings filings;
  @Inject private Platforms platforms;
  @Inject private FilingWords words;
  @Inject private SaveFiling saveFiling;
  @Inject private SubmitFiling submitFiling;
  @Inject private WithdrawFiling withdrawFiling;

  private ChannelForm form = new ChannelForm();
  private transient @Nullable Filing filing;
  private transient @Nullable Part proofFile;

  @Override
  protected void open(WorkItem item) {
    form = ChannelForm.of(getFiling().form());
  }

  /** Keeps what is written; the task stays. */
  public void save() {
    saveFiling.save(taskId(), form.read(), proof());
    filing = null;
    Flash.done("register_file_channel.message.saved");
  }

  public String submit() {
    submitFiling.submit(taskId(), form.read(), proof(), Typed.text(getOpinion()));
    return done("register_file_channel.message.submitted", getFiling().getName());
  }

  private @Nullable Upload proof() {
    Upload proof = Uploads.of(proofFile).orElse(null);
    proofFile = null;
    return proof;
  }

  public String withdraw() {
    withdrawFiling.withdraw(taskId(), Typed.text(getOpinion()));
    return done("register_file_channel.message.withdrawn", getFiling().getName());
  }

  public Filing getFiling() {
    if (filing == null) {
      filing = filings.get(caseKey());
    }
    return filing;
  }

  public boolean isOpening() {
    return getFiling().getKind() == FilingKind.OPEN;
  }

  /** Whether name and particulars may be written. */
  public boolean isDescribing() {
    return isOpening() || getFiling().getKind() == FilingKind.CHANGE;
  }

  public boolean isAccount() {
    return getFiling().getChannelKind() == ChannelKind.ACCOUNT;
  }

  public boolean isCancelling() {
    return getFiling().getKind() == FilingKind.CANCEL;
  }

  public boolean isClosing() {
    return getFiling().getKind() == FilingKind.CLOSE;
  }

  /** Whether a file shows the closure notice or proves the cancellation. */
  public boolean isProven() {
    return isClosing() || isCancelling();
  }

  /** What the file is, in words. */
  public String getProofLabel() {
    return Texts.of(
        isClosing()
            ? "register_file_channel.label.noticeFile"
            : "register_file_channel.label.proofFile");
  }

  /** What the second date of the form is. */
  public FilingDate getEffectiveDate() {
    return words.effectiveDate(getFiling());
  }

  /** What the third date of the form is; only closures and cancellations have one. */
  public FilingDate getConfirmedDate() {
    return words.confirmedDate(getFiling());
  }

  /** What the procedure asks for before the form may be submitted. */
  public List<ChecklistItem> getMissing() {
    List<ChecklistItem> items = new ArrayList<>();
    items.add(item(FilingDate.DECIDED, form.getDecidedOn() != null));
    items.add(item(getEffectiveDate(), form.getEffectiveOn() != null));
    if (isCancelling()) {
      items.add(item(FilingDate.SEARCHED, form.getConfirmedOn() != null));
    }
    if (isProven()) {
      items.add(new ChecklistItem(!getFiling().proofs().isEmpty(), getProofLabel()));
    }
    items.add(
        new ChecklistItem(
            !Typed.text(form.getReason()).isEmpty(),
            Texts.of("register_file_channel.label.reason")));
    return items;
  }

  private static ChecklistItem item(FilingDate date, boolean isDone) {
    return new ChecklistItem(isDone, Texts.of("FilingDate." + date));
  }

  public Map<String, String> getPlatformNames() {
    return platforms.list().stream()
        .collect(
            Collectors.toMap(
                p -> p.getName(), p -> p.getLetters(), (a, b) -> a, LinkedHashMap::new));
  }

  public @Nullable Part getProofFile() {
    return proofFile;
  }

  public void setProofFile(@Nullable Part proofFile) {
    this.proofFile = proofFile;
  }

  public ChannelForm getForm() {
    return form;
  }
}
