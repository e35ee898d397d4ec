package org.duban.reconciliation;

import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.register.RegisterFixtures;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Made-up lines of the register and of other systems. */
final class Lines {
  private Lines() {}

  static RegisterLine here(long id, @Nullable String code, String name) {
    return here(id, code, name, ChannelState.NORMAL);
  }

  static RegisterLine here(long id, @Nullable String code, String name, ChannelState state) {
    return new RegisterLine(
        id, ChannelKind.ACCOUNT, code, "WX", name, RegisterFixtures.BUREAU, state, "", "", "");
  }

  static SourceLine there(String code, String name) {
    return there(code, name, ChannelState.NORMAL);
  }

  static SourceLine there(String code, String name, ChannelState state) {
    return there(code, name, state, RegisterFixtures.BUREAU, true, "");
  }

  static SourceLine there(
      String code,
      String name,
      ChannelState state,
      UnitCode unit,
      boolean unitStated,
      String address) {
    return new SourceLine(
        code.isEmpty() ? "WX|" + unit + "|" + name : code,
        2,
        ChannelKind.ACCOUNT,
        code.isEmpty() ? null : code,
        "WX",
        name,
        unit,
        unitStated,
        state,
        address,
        "",
        "");
  }
}
