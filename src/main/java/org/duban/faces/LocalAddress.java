package org.duban.faces;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * The same page with one parameter set, whatever else its address carries.
   *
   * @param query as the browser sent it, encoded; null when there is none
   */
  static String with(@Nullable String query, String name, String value) {
    Stream<String> kept =
        Stream.ofNullable(query)
            .flatMap(all -> Stream.of(all.split("&")))
            .filter(part -> !part.isEmpty() && !part.startsWith(name + "="));
    return Stream.concat(kept, Stream.of(name + "=" + value))
        .collect(Collectors.joining("&", "?", ""));
  }
}
