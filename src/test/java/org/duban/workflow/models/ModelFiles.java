package org.duban.workflow.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The models as the product carries them: the folder {@code processes} of the class path. */
final class ModelFiles {
  private ModelFiles() {}

  static List<String> processes() {
    return ending(".bpmn");
  }

  static List<String> decisions() {
    return ending(".dmn");
  }

  static Path folder() {
    try {
      return Path.of(
          Objects.requireNonNull(ModelFiles.class.getResource("/processes"), "processes").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> ending(String ending) {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
