package org.duban.register.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column that a table may have, known by what stands in its header.
 *
 * @param name the name in templates, exports and messages
 * @param required whether a table without it is refused
 * @param otherNames what other systems call it
 */
public record SheetColumn(String name, boolean required, List<String> otherNames) {
  public SheetColumn {
    otherNames = List.copyOf(otherNames);
  }

  /** A column without which the table says nothing. */
  public static SheetColumn required(String name, String... otherNames) {
    return new SheetColumn(name, true, List.of(otherNames));
  }

  /** A column that a table may leave out. */
  public static SheetColumn optional(String name, String... otherNames) {
    return new SheetColumn(name, false, List.of(otherNames));
  }

  /** Whether a header means this column: blanks, stars and a remark in brackets do not count. */
  boolean isMeantBy(String header) {
    String plain = plain(header);
    return Stream.concat(Stream.of(name), otherNames.stream())
        .anyMatch(known -> plain(known).equals(plain));
  }

  private static String plain(String header) {
    String bare = header.replaceAll("[\\s*＊:：]", "");
    String withoutRemark = bare.replaceFirst("[（(][^（()）]*[)）]$", "");
    return (withoutRemark.isEmpty() ? bare : withoutRemark).toLowerCase(Locale.ROOT);
  }
}
