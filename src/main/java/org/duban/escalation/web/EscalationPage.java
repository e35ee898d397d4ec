package org.duban.escalation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.duban.escalation.Escalation;
import org.duban.escalation.InterviewedPosition;
import org.duban.escalation.ReadEscalation;
import org.duban.escalation.UnknownEscalation;
import org.duban.faces.TimelineEntry;
import org.duban.people.Users;
import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.web.CaseTimelines;
import org.jspecify.annotations.Nullable;

/** 督办事项: one escalation at a glance, with its letter and what was promised. */
@Named
@ViewScoped
public class EscalationPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final CaseKey NONE = new CaseKey("NONE");

  @Inject private ReadEscalation reader;
  @Inject private CaseTimelines timelines;
  @Inject private Users users;

  private String key = "";
  private transient @Nullable Escalation found;

  /** Refuses before anything is shown. */
  public void load() {
    getEscalation();
  }

  public Escalation getEscalation() {
    if (found == null) {
      found = reader.read(caseKey());
    }
    return found;
  }

  /** Name of the leader who decided; empty until then. */
  public String getDecidedBy() {
    return getEscalation()
        .decidedBy()
        .map(id -> users.namesOf(List.of(id)).getOrDefault(id, id.value()))
        .orElse("");
  }

  /** Paragraphs of the letter; empty until it is delivered. */
  public List<String> getLetter() {
    return getEscalation().getLetter().lines().toList();
  }

  /** Positions of those interviewed; empty until it is recorded. */
  public List<InterviewedPosition> getInterviewed() {
    return getEscalation().interview().stream()
        .flatMap(notes -> notes.interviewed().stream())
        .sorted()
        .toList();
  }

  public List<TimelineEntry> getTimeline() {
    return timelines.of(ProcessKey.ESCALATION, getEscalation().key());
  }

  private CaseKey caseKey() {
    try {
      return new CaseKey(key);
    } catch (IllegalArgumentException editedByHand) {
      throw new UnknownEscalation(NONE);
    }
  }

  public String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key == null ? "" : key;
  }
}
