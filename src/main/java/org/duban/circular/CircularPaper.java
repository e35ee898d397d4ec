package org.duban.circular;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A circular as it reads: its text with the figures put in, its attachments, and where stated
 * figures differ.
 *
 * @param text the parts with their placeholders
 * @param issuedOn day of the office's calendar; null while it is not issued
 * @param window as printed below each attachment (Z04); empty while there is no draft
 */
public record CircularPaper(
    Circular circular,
    String office,
    String organCode,
    @Nullable LocalDate issuedOn,
    String window,
    Map<Section, String> text,
    CircularFigures figures,
    List<FigureDifference> differences) {

  /** One part of the text. */
  public record Part(Section section, List<CircularText.Line> lines) {}

  /**
   * The parts in the order of the paper; headings of second order are numbered through a chapter.
   */
  public List<Part> parts() {
    return Stream.of(Section.values()).map(this::part).toList();
  }

  /** What stands below the title: every part that says something. */
  public List<Part> body() {
    return parts().stream()
        .filter(p -> p.section() != Section.TITLE && !p.lines().isEmpty())
        .toList();
  }

  /** The three tables behind the text. */
  public List<Attachment> attachments() {
    return Attachments.of(circular.getQuarter().chinese(), window, figures);
  }

  /** 发文字号; empty while there is none. */
  public String printedNumber() {
    return circular.number().map(CircularNumber::toString).orElse("");
  }

  /** One part; of the first chapter's three parts the headings count on. */
  public Part part(Section section) {
    int before = section.compareTo(Section.LAST_QUARTER) <= 0 ? headingsBefore(section) : 0;
    return new Part(section, CircularText.lines(text.getOrDefault(section, ""), figures, before));
  }

  private int headingsBefore(Section section) {
    return (int)
        Stream.of(Section.WEBSITES, Section.ACCOUNTS)
            .filter(s -> s.compareTo(section) < 0)
            .flatMap(s -> text.getOrDefault(s, "").lines())
            .filter(CircularText::isHeading)
            .count();
  }

  /** The title as printed. */
  public String title() {
    return part(Section.TITLE).lines().stream()
        .map(CircularText.Line::plain)
        .collect(Collectors.joining());
  }

  /** Whether something else was stated than this figure says. */
  public boolean differs(String key) {
    return differing().contains(key);
  }

  private Set<String> differing() {
    return differences.stream().map(d -> d.figure().key()).collect(Collectors.toSet());
  }

  /** How many figures the text and its attachments take from the rows. */
  public int figureCount() {
    return (int)
        parts().stream()
            .flatMap(p -> p.lines().stream())
            .flatMap(l -> l.pieces().stream())
            .filter(CircularText.Piece::isFigure)
            .count();
  }
}
