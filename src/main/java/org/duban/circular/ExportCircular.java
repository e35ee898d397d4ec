package org.duban.circular;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;

/** Writes a circular as a Word file, for whoever may read it. */
@Stateless
@PermitAll
public class ExportCircular {
  @Inject Circulars circulars;
  @Inject CircularPapers papers;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;

  /**
   * The file. One that was issued is always the same, byte for byte.
   *
   * @throws UnknownCircular when there is none, or the person may not see it yet
   */
  public byte[] export(CaseKey key) {
    Circular circular = circulars.get(key);
    OpenCircular.check(circular, user);
    return CircularDocument.of(papers.of(circular))
        .toDocx(circular.issuedAt().orElse(clock.instant()));
  }
}
