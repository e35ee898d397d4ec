package org.duban.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that the product has, by their path without its ending. */
final class Views {
  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final Pattern FORM_KEY = Pattern.compile("camunda:formKey=\"([^\"]+)\"");

  private Views() {}

  /** All that have an address. */
  static Set<String> all() {
    return read(
        WEBAPP,
        ".xhtml",
        file ->
            file.startsWith(WEBAPP.resolve("WEB-INF"))
                ? Stream.empty()
                : Stream.of(WEBAPP.relativize(file).toString().replace(".xhtml", "")));
  }

  /** Those on which a task of a process is done. */
  static Set<String> ofTasks() {
    return read(
        Path.of("bpmn"),
        ".bpmn",
        file -> FORM_KEY.matcher(text(file)).results().map((MatchResult r) -> r.group(1)));
  }

  /** The page of an address; the bare address is the start page's. */
  static String of(String url) {
    String path = URI.create(url).getPath();
    return path.length() < 2 ? "home" : path.substring(1).replace(".xhtml", "");
  }

  private static Set<String> read(
      Path folder, String ending, Function<Path, Stream<String>> views) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .flatMap(views)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
