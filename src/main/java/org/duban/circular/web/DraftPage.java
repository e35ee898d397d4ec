package org.duban.circular.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.circular.Circular;
import org.duban.circular.CircularPaper;
import org.duban.circular.CircularText;
import org.duban.circular.Figure;
import org.duban.circular.PreviewDraft;
import org.duban.circular.ReportDemand;
import org.duban.circular.SaveDraft;
import org.duban.circular.Section;
import org.duban.circular.SubmitDraft;
import org.duban.faces.ChecklistItem;
import org.duban.faces.Flash;
import org.duban.faces.Texts;
import org.duban.people.LeaderLevel;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/** The reviewer writes a circular: the paper with its figures, one part open for writing. */
@Named
@ViewScoped
public class DraftPage extends TaskPage {
  private static final long serialVersionUID = 1L;
  private static final List<String> HOURS = List.of("10:00", "12:00", "15:00", "17:00", "18:00");

  @Inject private PreviewDraft preview;
  @Inject private SaveDraft save;
  @Inject private SubmitDraft submit;

  private final Map<Section, String> texts = new EnumMap<>(Section.class);
  private int revision;
  private @Nullable Section editing;
  private @Nullable LocalDate dueOn;
  private @Nullable String dueAt;
  private LeaderLevel signedBy = LeaderLevel.LEADER_IN_CHARGE;
  private boolean nilReportRequired;
  private transient @Nullable CircularPaper paper;

  @Override
  protected void open(WorkItem item) {
    CircularPaper stored = preview.preview(item.id(), null, null);
    Circular circular = stored.circular();
    for (Section section : Section.values()) {
      texts.put(section, stored.text().getOrDefault(section, ""));
    }
    revision = circular.getRevision();
    ReportDemand demand = circular.demand().orElseThrow();
    dueOn = demand.dueOn();
    LocalTime hour = demand.dueAt();
    dueAt = hour == null ? null : hour.toString();
    signedBy = demand.signedBy();
    nilReportRequired = demand.nilReportRequired();
    paper = stored;
  }

  /** Opens one part for writing. */
  public void edit(Section section) {
    editing = section;
    paper = null;
  }

  /** Shows what was written on the paper; nothing is kept yet. */
  public void show() {
    editing = null;
    paper = null;
  }

  /** Keeps what was written so far. */
  public void save() {
    save.save(taskId(), revision, texts, demand());
    revision++;
    show();
    Flash.done("circular_draft.message.saved");
  }

  /** Sends the draft to the review. */
  public String submit() {
    submit.submit(taskId(), revision, texts, demand(), getOpinion());
    return done("circular_draft.message.submitted");
  }

  private ReportDemand demand() {
    LocalDate day = dueOn;
    if (day == null) {
      throw new IllegalStateException("the page requires a day");
    }
    LocalTime hour = dueAt == null || dueAt.isEmpty() ? null : LocalTime.parse(dueAt);
    return new ReportDemand(day, hour, signedBy, nilReportRequired);
  }

  public CircularPaper getPaper() {
    if (paper == null) {
      paper = preview.preview(taskId(), texts, dueOn == null ? null : demand());
    }
    return paper;
  }

  /** What stands between the writer and the review. */
  public List<ChecklistItem> getMissing() {
    List<CircularText.Flaw> flaws = CircularText.flaws(texts, getPaper().figures());
    ChecklistItem figures =
        new ChecklistItem(
            true, Texts.of("circular_draft.label.figures_taken", getPaper().figureCount()));
    return Stream.concat(
            Stream.of(figures), flaws.stream().map(f -> new ChecklistItem(false, f.chinese())))
        .toList();
  }

  /** The figures that the part being written may use, those that print something. */
  public List<Figure> getFigures() {
    return getPaper().figures().list().stream().filter(f -> !f.value().isEmpty()).toList();
  }

  public List<String> getHours() {
    return HOURS;
  }

  public LeaderLevel[] getLeaderLevels() {
    return LeaderLevel.values();
  }

  public Map<Section, String> getTexts() {
    return texts;
  }

  public @Nullable Section getEditing() {
    return editing;
  }

  public @Nullable LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(@Nullable LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public @Nullable String getDueAt() {
    return dueAt;
  }

  public void setDueAt(@Nullable String dueAt) {
    this.dueAt = dueAt;
  }

  public LeaderLevel getSignedBy() {
    return signedBy;
  }

  public void setSignedBy(LeaderLevel signedBy) {
    this.signedBy = signedBy;
  }

  public boolean isNilReportRequired() {
    return nilReportRequired;
  }

  public void setNilReportRequired(boolean nilReportRequired) {
    this.nilReportRequired = nilReportRequired;
  }
}
