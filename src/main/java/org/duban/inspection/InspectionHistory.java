package org.duban.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.duban.register.ChannelHistoryEntry;
import org.duban.register.ChannelHistorySource;

/**
 * A channel's verdicts (Z25), as far as the person may see them: counties and units read a quarter
 * once its circular was issued.
 */
@ApplicationScoped
public class InspectionHistory implements ChannelHistorySource {
  @Inject Inspections inspections;
  @Inject InspectionCycles cycles;
  @Inject ResultsView view;

  @Override
  public List<ChannelHistoryEntry> historyOf(long channelId) {
    return inspections.listOfChannel(channelId).stream()
        .filter(i -> i.getVerdict() != Verdict.PENDING && view.sees(i))
        .map(this::entry)
        .toList();
  }

  private ChannelHistoryEntry entry(Inspection inspection) {
    return new ChannelHistoryEntry(
        cycles.get(inspection.getQuarter()).getWindow().to(),
        inspection.getQuarter(),
        inspection.getVerdict(),
        inspection.confirmed().stream()
            .map(Finding::getLabel)
            .distinct()
            .collect(Collectors.joining("、")),
        inspection.isFailed() ? "red" : "green",
        "inspection/result.xhtml?id=" + inspection.getId());
  }
}
