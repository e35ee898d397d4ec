package org.duban.faces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages and sources as files, for tests that read them all. */
final class Webapp {
  static final Path ROOT = Path.of("src/main/webapp");
  static final Path JAVA = Path.of("src/main/java");

  /** Chinese beside punctuation that a tool has narrowed to ASCII. */
  static final Pattern NARROWED = Pattern.compile("[一-鿿”》]\\s?[,;:?!()]|[,;:?!()]\\s?[一-鿿“《]");

  private Webapp() {}

  /** Every page, template and tag. */
  static List<Path> xhtml() {
    return files(ROOT, ".xhtml");
  }

  /** The pages that have an address. */
  static List<Path> pages() {
    return xhtml().stream().filter(p -> !p.startsWith(ROOT.resolve("WEB-INF"))).toList();
  }

  static String keyOf(Path page) {
    return Pages.keyOf(ROOT.relativize(page).toString());
  }

  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
