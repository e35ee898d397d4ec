package org.duban.faces;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that a link carried along to be led back to. Anybody can write such a link, so only
 * one that stays on this server counts.
 */
public final class LocalAddress {
  /** A path with its query; two slashes or a backslash would name another server. */
  private static final Pattern LOCAL = Pattern.compile("/(?!/)[!-~&&[^\\\\]]*");

  private LocalAddress() {}

  /** The address, empty when there is none or it leads elsewhere. */
  public static Optional<String> of(@Nullable String asked) {
    return Optional.ofNullable(asked).filter(LOCAL.asMatchPredicate());
  }
}
