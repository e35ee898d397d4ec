package org.duban.escalation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.duban.escalation.ApproveMeasure;
import org.duban.escalation.InterviewDates;
import org.duban.escalation.LostGround;
import org.duban.escalation.Measure;
import org.duban.escalation.RejectMeasure;
import org.duban.shared.OfficeClock;
import org.jspecify.annotations.Nullable;

/** 批准督办措施: the signing leader sees why a measure is proposed and decides. */
@Named
@ViewScoped
public class ApprovePage extends EscalationTaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private ApproveMeasure approveMeasure;
  @Inject private RejectMeasure rejectMeasure;
  @Inject private InterviewDates dates;
  @Inject private OfficeClock clock;

  public boolean isInterview() {
    return getEscalation().measure().filter(m -> m == Measure.INTERVIEW).isPresent();
  }

  /** Until when the interview has to be held if it is approved now. */
  public Instant getInterviewDue() {
    return dates.dueFromNow();
  }

  /** Why the measure cannot be approved any more; null while it rests on facts. */
  public @Nullable LostGround getLostGround() {
    return LostGround.of(getEscalation(), getCase(), clock.instant()).orElse(null);
  }

  public String approve() {
    approveMeasure.approve(taskId(), getOpinion());
    return done("escalation_approve.message.approved", getEscalation().getUnitName());
  }

  public String reject() {
    rejectMeasure.reject(taskId(), getOpinion());
    return done("escalation_approve.message.rejected", getEscalation().getUnitName());
  }
}
