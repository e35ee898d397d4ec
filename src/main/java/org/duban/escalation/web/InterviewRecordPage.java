package org.duban.escalation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.duban.escalation.InterviewIncomplete;
import org.duban.escalation.InterviewNotes;
import org.duban.escalation.InterviewedPosition;
import org.duban.escalation.RecordInterview;
import org.duban.shared.OfficeClock;
import org.jspecify.annotations.Nullable;

/** 记录约谈: the reviewer puts on record who was interviewed, by position, and what was promised. */
@Named
@ViewScoped
public class InterviewRecordPage extends EscalationTaskPage {
  private static final long serialVersionUID = 1L;
  private static final int PROMISES = 5;

  @Inject private RecordInterview recordInterview;
  @Inject private OfficeClock clock;

  private final List<PromiseForm> promises =
      IntStream.rangeClosed(1, PROMISES).mapToObj(PromiseForm::new).toList();
  private @Nullable LocalDate heldOn;
  private String place = "";
  private InterviewedPosition[] interviewed = {};
  private String words = "";

  /**
   * @throws InterviewIncomplete when the day is missing: a guess would go on record
   */
  public String record() {
    if (heldOn == null) {
      throw new InterviewIncomplete();
    }
    InterviewNotes notes =
        new InterviewNotes(
            heldOn,
            place,
            Set.copyOf(Arrays.asList(interviewed)),
            words,
            promises.stream().filter(p -> !p.isEmpty()).map(PromiseForm::commitment).toList());
    recordInterview.record(taskId(), notes, "");
    return done("escalation_interview_record.message.recorded", getEscalation().getUnitName());
  }

  public InterviewedPosition[] getPositions() {
    return InterviewedPosition.values();
  }

  public List<PromiseForm> getPromises() {
    return promises;
  }

  public LocalDate getToday() {
    return clock.today();
  }

  public @Nullable LocalDate getHeldOn() {
    return heldOn;
  }

  public void setHeldOn(@Nullable LocalDate heldOn) {
    this.heldOn = heldOn;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public InterviewedPosition[] getInterviewed() {
    return interviewed.clone();
  }

  public void setInterviewed(InterviewedPosition[] interviewed) {
    this.interviewed = interviewed.clone();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
