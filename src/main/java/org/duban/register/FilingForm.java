package org.duban.register;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the clerk writes on the record form.
 *
 * @param platform null for a website
 * @param code null while the national system has given none; only an opening is filed without
 * @param name name of the channel, for a change the new one
 * @param decidedOn when the unit decided collectively
 * @param effectiveOn opening day, day of effect, day of the closure notice, or day of the
 *     platform's cancellation, by kind
 * @param confirmedOn end of the freeze period for a closure, day of the search for a cancellation;
 *     null for the other kinds
 * @param reason why, never null
 * @param proof receipt of the platform's cancellation and what a search returned, or where the
 *     closure notice stands; empty when there is none
 * @param firstPublishedOn when a channel to be opened published first; null when it has not
 * @param exception why an opening departs from a rule, see {@link OpeningRules}; empty when it does
 *     not
 */
public record FilingForm(
    @Nullable Platform platform,
    @Nullable IdentificationCode code,
    String name,
    ChannelDetails details,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate effectiveOn,
    @Nullable LocalDate confirmedOn,
    String reason,
    String proof,
    @Nullable LocalDate firstPublishedOn,
    String exception)
    implements Serializable {
  /** A form that needs no exception, of a channel that has not published yet. */
  public FilingForm(
      @Nullable Platform platform,
      @Nullable IdentificationCode code,
      String name,
      ChannelDetails details,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate effectiveOn,
      @Nullable LocalDate confirmedOn,
      String reason,
      String proof) {
    this(
        platform,
        code,
        name,
        details,
        decidedOn,
        effectiveOn,
        confirmedOn,
        reason,
        proof,
        null,
        "");
  }

  /** The same with another reason. */
  FilingForm because(String why) {
    return new FilingForm(
        platform,
        code,
        name,
        details,
        decidedOn,
        effectiveOn,
        confirmedOn,
        why,
        proof,
        firstPublishedOn,
        exception);
  }
}
