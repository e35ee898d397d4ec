package org.duban.circular.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.duban.circular.AcknowledgeCircular;
import org.duban.circular.CircularPaper;
import org.duban.circular.CorrectCircular;
import org.duban.circular.ExportCircular;
import org.duban.circular.ListReceipts;
import org.duban.circular.OpenCircular;
import org.duban.circular.ReceiptRow;
import org.duban.circular.UnknownCircular;
import org.duban.faces.Flash;
import org.duban.faces.TimelineEntry;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.web.CaseTimelines;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One circular to read; units confirm it here, the office orders its correction here. */
@Named
@ViewScoped
public class CircularPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SELF = "/circular/circular.xhtml?faces-redirect=true&key=";

  @Inject private OpenCircular open;
  @Inject private ListReceipts listReceipts;
  @Inject private AcknowledgeCircular acknowledge;
  @Inject private CorrectCircular correct;
  @Inject private CaseTimelines timelines;
  @Inject private ExportCircular export;
  @Inject private CurrentUser user;

  private String key = "";
  private String reason = "";
  private transient @Nullable CircularPaper paper;
  private transient @Nullable List<ReceiptRow> receipts;

  /** Opens the circular of the address; refuses one that is not there or not to be seen yet. */
  public void load() {
    paper = open.open(caseKey());
  }

  /** Confirms the circular for the person's unit. */
  public String acknowledge() {
    acknowledge.acknowledge(caseKey());
    Flash.done("circular_circular.message.acknowledged");
    return SELF + key;
  }

  /** Sends the Word file. */
  public void download() throws IOException {
    CircularPaper shown = getPaper();
    Faces.sendFile(export.export(shown.circular().key()), shown.title() + ".docx", true);
  }

  /** Orders a correction; the draft comes as a task. */
  public String correct() {
    CaseKey correction = correct.correct(caseKey(), reason);
    Flash.done("circular_circular.message.correction_ordered", correction.value());
    return "/circular/circulars.xhtml?faces-redirect=true";
  }

  private CaseKey caseKey() {
    try {
      return new CaseKey(key);
    } catch (IllegalArgumentException editedByHand) {
      throw new UnknownCircular(new CaseKey("UNKNOWN"));
    }
  }

  public CircularPaper getPaper() {
    if (paper == null) {
      paper = open.open(caseKey());
    }
    return paper;
  }

  public List<ReceiptRow> getReceipts() {
    if (receipts == null) {
      receipts = listReceipts.list(caseKey());
    }
    return receipts;
  }

  public long getReceived() {
    return getReceipts().stream().filter(r -> r.receivedAt() != null).count();
  }

  /** Whether the person's own unit was sent it and has not confirmed yet. */
  public boolean isToAcknowledge() {
    boolean unitRole =
        user.has(Role.UNIT_CLERK) || user.has(Role.UNIT_LEADER) || user.has(Role.COUNTY_SUPERVISOR);
    return unitRole
        && getReceipts().stream()
            .anyMatch(r -> r.unit().equals(user.unit()) && r.receivedAt() == null);
  }

  public boolean isCorrectable() {
    return user.has(Role.REVIEWER) && getPaper().circular().isIssued();
  }

  /** Whether differences and the office's time line are shown: to those who work on circulars. */
  public boolean isOffice() {
    return user.has(Role.REVIEWER)
        || user.has(Role.INSPECTOR)
        || user.has(Role.SECTION_CHIEF)
        || user.has(Role.SIGNING_LEADER);
  }

  public List<TimelineEntry> getTimeline() {
    return timelines.of(ProcessKey.CIRCULAR_ISSUANCE, caseKey());
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
