package org.duban.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duban.register.ChannelState;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** What differs between the register and a source, once it is known who is who. */
final class Comparison {
  private Comparison() {}

  /** Every difference once: a line stands under one kind, or under one field each. */
  static List<Disagreement> of(Matching matching) {
    var found = new ArrayList<Disagreement>();
    matching.certain().forEach(match -> found.addAll(pair(match.here(), match.there())));
    for (Matching.Match match : matching.proposed()) {
      found.add(
          about(
              match.here(),
              match.there(),
              true,
              DifferenceKind.WRONG_INFORMATION,
              ComparedField.NAME,
              match.here().name(),
              match.there().name()));
    }
    matching.onlyThere().forEach(line -> found.add(unreported(line)));
    matching.onlyHere().forEach(line -> found.add(unfiled(line)));
    return found;
  }

  static Disagreement unreported(SourceLine line) {
    return new Disagreement(
        DifferenceKind.UNREPORTED,
        false,
        null,
        "",
        line.name(),
        null,
        line.key(),
        line.kind(),
        line.platform(),
        line.code(),
        line.name(),
        line.unit());
  }

  static Disagreement unfiled(RegisterLine line) {
    return new Disagreement(
        DifferenceKind.UNFILED,
        false,
        null,
        line.name(),
        "",
        line.id(),
        null,
        line.kind(),
        line.platform(),
        line.code(),
        line.name(),
        line.unit());
  }

  /**
   * Two lines of one channel. Where both sides have let it go, nothing differs that anybody counts;
   * where one has, the state is the difference and particulars of the dead are not compared.
   */
  static List<Disagreement> pair(RegisterLine here, SourceLine there) {
    if (here.state() != there.state() && (here.isRunning() || there.isRunning())) {
      boolean noChannel =
          here.isRunning() != there.isRunning()
              && (here.state() == ChannelState.DELETED || there.state() == ChannelState.DELETED);
      Disagreement state =
          about(
              here,
              there,
              false,
              noChannel ? DifferenceKind.WRONGLY_REPORTED : DifferenceKind.WRONG_STATE,
              ComparedField.STATE,
              here.state().name(),
              there.state().name());
      if (here.isRunning() != there.isRunning()) {
        return List.of(state);
      }
      var all = new ArrayList<Disagreement>(List.of(state));
      all.addAll(particulars(here, there));
      return all;
    }
    return here.isRunning() ? particulars(here, there) : List.of();
  }

  private static List<Disagreement> particulars(RegisterLine here, SourceLine there) {
    var found = new ArrayList<Disagreement>();
    if (!Likeness.plain(here.name()).equals(Likeness.plain(there.name()))) {
      found.add(wrong(here, there, ComparedField.NAME, here.name(), there.name()));
    }
    if (there.code() != null && !there.code().equals(here.code())) {
      found.add(wrong(here, there, ComparedField.CODE, text(here.code()), there.code()));
    }
    if (there.unitStated() && !there.unit().equals(here.unit())) {
      found.add(wrong(here, there, ComparedField.UNIT, here.unit().value(), there.unit().value()));
    }
    said(here, there, ComparedField.OWNER, here.owner(), there.owner(), found);
    if (!address(here.address()).equals(address(there.address()))) {
      said(here, there, ComparedField.ADDRESS, here.address(), there.address(), found);
    }
    said(
        here,
        there,
        ComparedField.PLATFORM_ACCOUNT,
        here.platformAccount(),
        there.platformAccount(),
        found);
    return found;
  }

  /** What the file leaves out contradicts nothing. */
  private static void said(
      RegisterLine here,
      SourceLine there,
      ComparedField field,
      String valueHere,
      String valueThere,
      List<Disagreement> found) {
    if (!valueThere.isEmpty() && !valueThere.equals(valueHere)) {
      found.add(wrong(here, there, field, valueHere, valueThere));
    }
  }

  /** Whether written with or without protocol and last stroke, it is one address. */
  private static String address(String address) {
    return address.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("/+$", "");
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static Disagreement wrong(
      RegisterLine here, SourceLine there, ComparedField field, String is, String should) {
    return about(here, there, false, DifferenceKind.WRONG_INFORMATION, field, is, should);
  }

  private static Disagreement about(
      RegisterLine here,
      SourceLine there,
      boolean proposed,
      DifferenceKind kind,
      ComparedField field,
      String valueHere,
      String valueThere) {
    UnitCode unit = here.unit();
    return new Disagreement(
        kind,
        proposed,
        field,
        valueHere,
        valueThere,
        here.id(),
        there.key(),
        here.kind(),
        here.platform(),
        here.code() == null ? there.code() : here.code(),
        here.name(),
        unit);
  }
}
