package org.duban.inspection;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.shared.DomainEvent;
import org.duban.shared.Quarter;

/** Gives every channel of a quarter its verdict; run by the process, without a person. */
@Stateless
public class JudgeChannels {
  @Inject InspectionCycles cycles;
  @Inject Inspections inspections;
  @Inject IndicatorSets sets;
  @Inject Verdicts verdicts;
  @Inject Event<DomainEvent> events;

  /** Judges anew, also what was judged before a return. */
  public void judge(Quarter quarter) {
    InspectionCycle cycle = cycles.get(quarter);
    IndicatorSet set = sets.get(cycle.getIndicatorSet());
    List<Inspection> all = inspections.listOf(quarter);
    all.forEach(i -> i.judged(verdicts.judge(i, set)));
    cycle.judged();
    int failed = (int) all.stream().filter(Inspection::isFailed).count();
    events.fire(new ChannelsJudged(quarter, all.size(), failed));
  }
}
