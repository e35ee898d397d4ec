package org.duban.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.shared.OfficeClock;

/** Shows the signed-in person what they were told; what was new counts as read from then on. */
@Stateless
public class ReadNotices {
  private static final int MOST = 200;

  @Inject private Notices notices;
  @Inject private CurrentUser current;
  @Inject private OfficeClock clock;

  /**
   * A notice as its reader sees it.
   *
   * @param fresh whether it had not been read before this time
   */
  public record Line(Notice notice, boolean fresh) {}

  /** The newest notices of the person, newest first. */
  public List<Line> read() {
    List<Line> lines =
        notices.listOf(current.id(), MOST).stream().map(n -> new Line(n, n.isNew())).toList();
    // What is not on the page has not been read.
    lines.forEach(line -> line.notice().read(clock.instant()));
    return lines;
  }
}
