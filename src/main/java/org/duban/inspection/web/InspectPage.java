package org.duban.inspection.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.document.Upload;
import org.duban.faces.ChecklistItem;
import org.duban.faces.Flash;
import org.duban.faces.Texts;
import org.duban.inspection.BatchGuard;
import org.duban.inspection.ConcludeInspection;
import org.duban.inspection.DecideFinding;
import org.duban.inspection.Finding;
import org.duban.inspection.FindingState;
import org.duban.inspection.FinishBatch;
import org.duban.inspection.Indicator;
import org.duban.inspection.IndicatorKind;
import org.duban.inspection.IndicatorSet;
import org.duban.inspection.IndicatorSets;
import org.duban.inspection.Inspection;
import org.duban.inspection.InspectionCycle;
import org.duban.inspection.InspectionCycles;
import org.duban.inspection.InspectionState;
import org.duban.inspection.Inspections;
import org.duban.inspection.MarkMonths;
import org.duban.inspection.RecordFinding;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/**
 * An inspector's batch, or what the section chief sent back. Every result is saved at once; what is
 * typed for one channel stays while another is looked at.
 */
@Named
@ViewScoped
public class InspectPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private BatchGuard batch;
  @Inject private InspectionCycles cycles;
  @Inject private Inspections inspections;
  @Inject private IndicatorSets sets;
  @Inject private RecordFinding recordFinding;
  @Inject private DecideFinding decideFinding;
  @Inject private ConcludeInspection concludeInspection;
  @Inject private MarkMonths markMonths;
  @Inject private FinishBatch finishBatch;
  @Inject private OfficeClock clock;

  private final Map<Long, FindingForm> forms = new HashMap<>();
  private long selected;
  private transient @Nullable List<Inspection> rows;
  private transient @Nullable Part file;

  @Override
  protected void open(WorkItem item) {
    rows = null;
    selectNext();
  }

  /** Shows another channel; what was typed for this one stays. */
  public void select(long id) {
    selected = id;
  }

  /** Records the typed finding on the shown channel. */
  public void recordFinding() throws IOException {
    recordFinding.record(taskId(), selected, getForm().toObservation(), upload());
    saved("inspection_inspect.message.recorded");
    forms.remove(selected);
  }

  /** Says that what is recorded of the shown channel, perhaps nothing, is all. */
  public void conclude(long id) {
    concludeInspection.conclude(taskId(), List.of(id));
    saved("inspection_inspect.message.concluded");
    selectNext();
  }

  /** Says that all channels without a result have no problem. */
  public void concludeRest() {
    List<Long> open =
        getRows().stream()
            .filter(i -> i.getState() == InspectionState.OPEN && !i.hasSuspicion())
            .map(Inspection::getId)
            .toList();
    concludeInspection.conclude(taskId(), open);
    saved("inspection_inspect.message.concluded_rest", open.size());
  }

  /** Saves in which months the shown channel failed. */
  public void saveMonths() {
    markMonths.mark(taskId(), selected, getForm().months());
    saved("inspection_inspect.message.months");
  }

  /** Confirms a suspicion. */
  public void confirm(long finding) {
    decideFinding.decide(taskId(), selected, finding, true);
    saved("inspection_inspect.message.confirmed");
  }

  /** Dismisses a suspicion, or a finding recorded by mistake. */
  public void dismiss(long finding) {
    decideFinding.decide(taskId(), selected, finding, false);
    saved("inspection_inspect.message.dismissed");
  }

  /** Hands the batch in. */
  public String finish() {
    finishBatch.finish(taskId(), getOpinion());
    return done("inspection_inspect.message.finished");
  }

  private @Nullable Upload upload() throws IOException {
    Part part = file;
    if (part == null || part.getSize() == 0) {
      return null;
    }
    String name = Optional.ofNullable(part.getSubmittedFileName()).orElse("");
    return new Upload(name, part.getInputStream().readAllBytes());
  }

  private void saved(String textKey, Object... facts) {
    rows = null;
    Flash.done(textKey, facts);
  }

  private void selectNext() {
    selected =
        Stream.concat(
                getRows().stream().filter(i -> i.getState() != InspectionState.INSPECTED),
                getRows().stream())
            .findFirst()
            .map(Inspection::getId)
            .orElse(0L);
  }

  public List<Inspection> getRows() {
    List<Inspection> known = rows;
    if (known == null) {
      known = batch.of(taskId());
      rows = known;
    }
    return known;
  }

  public boolean isAnySelected() {
    return getRows().stream().anyMatch(i -> i.getId() == selected);
  }

  public Inspection getCurrent() {
    return getRows().stream()
        .filter(i -> i.getId() == selected)
        .findFirst()
        .orElseThrow(IllegalStateException::new);
  }

  /** Findings of the shown channel that count or wait. */
  public List<Finding> getFindings() {
    return getCurrent().getFindings().stream()
        .filter(f -> f.getState() != FindingState.DISMISSED)
        .toList();
  }

  /** What is typed for the shown channel. */
  public FindingForm getForm() {
    return forms.computeIfAbsent(
        selected, id -> new FindingForm(dayOfLooking(), getCurrent().failedMonths()));
  }

  /** Today, or the last day of the window when the channel is looked up again after it. */
  private LocalDate dayOfLooking() {
    LocalDate last = cycle().getWindow().to();
    return clock.today().isAfter(last) ? last : clock.today();
  }

  /** What the chosen indicator asks for; empty when none is chosen. */
  public Optional<Indicator> chosen() {
    String code = getForm().getIndicator();
    return set().getIndicators().stream().filter(i -> i.getCode().equals(code)).findFirst();
  }

  public boolean isPairAsked() {
    return chosen().map(Indicator::needsTextPair).orElse(false);
  }

  public boolean isDatesAsked() {
    return chosen().flatMap(Indicator::limitDays).isPresent();
  }

  public boolean isPointsAsked() {
    return chosen().map(i -> i.getKind() != IndicatorKind.VETO).orElse(false);
  }

  /** The rule of the chosen indicator; empty text when none is chosen. */
  public String getRule() {
    return chosen()
        .map(
            i ->
                i.isVerified()
                    ? i.getRule()
                    : i.getRule() + Texts.of("inspection_inspect.label.unverified"))
        .orElse("");
  }

  /** What can be found on the shown channel, grouped by part of the indicator set. */
  public List<SelectItem> getIndicatorChoices() {
    Map<IndicatorKind, List<SelectItem>> byKind =
        set().applicableTo(getCurrent().getChannel()).stream()
            .collect(
                Collectors.groupingBy(
                    Indicator::getKind,
                    TreeMap::new,
                    Collectors.mapping(
                        i -> new SelectItem(i.getCode(), i.getName()), Collectors.toList())));
    List<SelectItem> groups = new ArrayList<>();
    byKind.forEach(
        (kind, items) ->
            groups.add(
                new SelectItemGroup(
                    Texts.of("IndicatorKind." + kind),
                    "",
                    false,
                    items.toArray(SelectItem[]::new))));
    return groups;
  }

  public List<SelectItem> getMonthChoices() {
    return cycle().getRatedMonths().months().stream()
        .map(m -> new SelectItem(m.toString(), m.getMonthValue() + "月"))
        .toList();
  }

  /** Quarters before this one in which the shown channel failed, in words. */
  public String getFailedBefore() {
    return inspections
        .failedBefore(getCurrent().getChannel().getChannelId(), cycle().getQuarter())
        .stream()
        .map(Quarter::chinese)
        .collect(Collectors.joining("、"));
  }

  /** What stands between the inspector and the button. */
  public List<ChecklistItem> getChecklist() {
    long open = getOpen();
    long suspicions = getRows().stream().filter(Inspection::hasSuspicion).count();
    return List.of(
        new ChecklistItem(
            open == 0, Texts.of("inspection_inspect.text.channels", getRows().size(), open)),
        new ChecklistItem(
            suspicions == 0, Texts.of("inspection_inspect.text.suspicions", suspicions)));
  }

  /** Channels that still wait for a result. */
  public long getOpen() {
    return getRows().stream().filter(i -> i.getState() != InspectionState.INSPECTED).count();
  }

  private IndicatorSet set() {
    return sets.get(cycle().getIndicatorSet());
  }

  private InspectionCycle cycle() {
    return cycles.get(Quarter.parse(caseKey().value()));
  }

  public boolean isReturned() {
    return getItem().getBatch() == 0;
  }

  public long getSelected() {
    return selected;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
