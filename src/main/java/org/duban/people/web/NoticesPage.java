package org.duban.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.duban.faces.Texts;
import org.duban.people.ReadNotices;
import org.jspecify.annotations.Nullable;

/** What the signed-in person was told, newest first. */
@Named
@RequestScoped
public class NoticesPage {
  @Inject private ReadNotices notices;

  private @Nullable List<Row> rows;

  /**
   * A line of the page.
   *
   * @param sentence in the page's language
   * @param fresh whether it is read for the first time
   */
  public record Row(String sentence, String caseKey, Instant sentAt, boolean fresh) {}

  public List<Row> getRows() {
    if (rows == null) {
      rows = notices.read().stream().map(NoticesPage::row).toList();
    }
    return rows;
  }

  private static Row row(ReadNotices.Line line) {
    var notice = line.notice();
    return new Row(
        Texts.of(notice.getTextKey(), notice.facts().toArray()),
        notice.caseKey().value(),
        notice.getSentAt(),
        line.fresh());
  }
}
