package org.duban.inspection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.duban.register.LastVerdict;
import org.duban.register.Standings;
import org.duban.shared.Quarter;

/** Tells the register each channel's last verdict, so that its list can be filtered by it. */
@ApplicationScoped
public class TellRegister {
  @Inject private Inspections inspections;
  @Inject private Standings standings;

  /**
   * Once a quarter's circular is out and everybody may know: the register's list is read by units
   * too.
   */
  public void tell(Quarter quarter) {
    tell(quarter, inspections.listOf(quarter));
  }

  /** For quarters that are taken over. */
  void tell(Quarter quarter, Collection<Inspection> judged) {
    Map<LastVerdict, List<Long>> channels =
        judged.stream()
            .filter(i -> i.getVerdict() == Verdict.PASSED || i.getVerdict() == Verdict.FAILED)
            .collect(
                groupingBy(
                    TellRegister::verdictOf,
                    mapping(i -> i.getChannel().getChannelId(), toList())));
    channels.forEach((verdict, ids) -> standings.judged(ids, quarter, verdict));
  }

  private static LastVerdict verdictOf(Inspection inspection) {
    return inspection.getVerdict() == Verdict.PASSED ? LastVerdict.PASSED : LastVerdict.FAILED;
  }
}
