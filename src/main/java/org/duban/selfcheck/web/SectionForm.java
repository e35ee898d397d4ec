package org.duban.selfcheck.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duban.faces.Texts;
import org.duban.selfcheck.ReportLine;
import org.duban.selfcheck.ReportSection;
import org.duban.selfcheck.SelfCheckContent;
import org.duban.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** The lines of one section as they are being typed, with the sums that follow from them. */
public class SectionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ReportSection section;
  private final List<LineForm> lines;
  private String remainder;

  SectionForm(ReportSection section, SelfCheckContent content, boolean untouched) {
    this.section = section;
    this.lines =
        untouched
            ? suggested(section)
            : content.lines().stream()
                .filter(l -> l.section() == section)
                .map(LineForm::new)
                .collect(Collectors.toCollection(ArrayList::new));
    this.remainder = content.remainders().getOrDefault(section, "");
  }

  /** What units usually count, so that a new report need not be typed from nothing. */
  private static List<LineForm> suggested(ReportSection section) {
    String names =
        Texts.of("selfcheck_write_self_check.sample." + section.name().toLowerCase(Locale.ROOT));
    return Arrays.stream(names.split("[、,]\\s*"))
        .map(LineForm::new)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  void add() {
    lines.add(new LineForm(""));
  }

  boolean remove(LineForm line) {
    return lines.remove(line);
  }

  List<ReportLine> entered() {
    return lines.stream().filter(l -> !l.isEmpty()).map(l -> l.entered(section)).toList();
  }

  /** The sums in words; empty while a line cannot be true. */
  public String getSums() {
    try {
      return SumWords.of(section, entered());
    } catch (DomainException notYetRight) {
      return "";
    }
  }

  public ReportSection getSection() {
    return section;
  }

  public List<LineForm> getLines() {
    return lines;
  }

  /** Updates are only counted; everything else may leave something to explain. */
  public boolean isExplaining() {
    return section != ReportSection.UPDATES;
  }

  public String getRemainder() {
    return remainder;
  }

  public void setRemainder(@Nullable String remainder) {
    this.remainder = remainder == null ? "" : remainder;
  }
}
