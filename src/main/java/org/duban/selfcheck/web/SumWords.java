package org.duban.selfcheck.web;

import java.util.List;
import org.duban.faces.Texts;
import org.duban.selfcheck.ReportLine;
import org.duban.selfcheck.ReportSection;
import org.duban.selfcheck.Totals;

/** The sums of a section as a sentence. */
final class SumWords {
  private SumWords() {}

  static String of(ReportSection section, List<ReportLine> lines) {
    Totals sums = Totals.of(section, lines);
    return section.isSettling() && sums.quantity() > 0
        ? Texts.of(
            "selfcheck_report.text.settling",
            sums.quantity(),
            sums.settled(),
            sums.remainder(),
            sums.rate().orElseThrow())
        : Texts.of("selfcheck_report.text.counted", sums.quantity());
  }
}
