package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's tables say what the code does. */
class ReadmeTest {
  private static final Pattern SETTING = Pattern.compile("\"(duban\\.[a-z][a-z.-]+)\"");
  private static final Pattern VARIABLE = Pattern.compile("`(DUBAN_[A-Z_]+)`");
  private static final Pattern DECISION = Pattern.compile("src/docs/decisions/[^)]+");

  @Test
  void every_setting_that_the_code_reads_stands_in_the_table() throws IOException {
    Set<String> told = found(VARIABLE, Files.readString(Path.of("README.md")));
    Set<String> read = new TreeSet<>();
    sources()
        .flatMap(source -> found(SETTING, source).stream())
        .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
        .forEach(read::add);

    assertThat(told).containsAll(read);
  }

  @Test
  void every_decision_is_listed_and_every_listed_one_is_there() throws IOException {
    Set<String> listed = found(DECISION, Files.readString(Path.of("README.md")));
    try (Stream<Path> files = Files.list(Path.of("src/docs/decisions"))) {
      assertThat(files.map(f -> f.toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> all = new TreeSet<>();
    pattern.matcher(text).results().forEach(m -> all.add(m.group(m.groupCount())));
    return all;
  }

  private static Stream<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .map(ReadmeTest::read)
          .toList()
          .stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
