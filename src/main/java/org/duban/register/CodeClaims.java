package org.duban.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.people.Units;

/**
 * Whether an opening may claim a code: of two openings that are under way only one may have it,
 * else the second would fail when it is entered into the register.
 */
@ApplicationScoped
public class CodeClaims {
  @Inject private Filings filings;
  @Inject private Units units;

  protected CodeClaims() {}

  public CodeClaims(Filings filings, Units units) {
    this.filings = filings;
    this.units = units;
  }

  /**
   * @throws CodeClaimed when another opening has it
   */
  public void check(Filing filing, IdentificationCode code) {
    if (filing.getKind() != FilingKind.OPEN) {
      return;
    }
    filings
        .findClaim(code)
        .filter(other -> !other.key().equals(filing.key()))
        .ifPresent(other -> refuse(code, other));
  }

  /**
   * For a channel that enters the register without a form.
   *
   * @throws CodeClaimed when an opening has it
   */
  void checkFree(IdentificationCode code) {
    filings.findClaim(code).ifPresent(other -> refuse(code, other));
  }

  private void refuse(IdentificationCode code, Filing other) {
    throw new CodeClaimed(
        code, other.getName(), units.get(other.unit()).getName(), other.key().value());
  }
}
