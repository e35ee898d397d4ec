package org.duban.workflow.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Uploads made from the shipped models by changing one place. */
final class Uploads {
  private Uploads() {}

  static String shipped(ModelKey key) {
    try (InputStream in =
        Objects.requireNonNull(Uploads.class.getResourceAsStream("/processes/" + key.fileName()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The shipped model with the first place that reads {@code from} reading {@code to}. */
  static String changed(ModelKey key, String from, String to) {
    String xml = shipped(key);
    int at = xml.indexOf(from);
    if (at < 0) {
      throw new IllegalArgumentException("the shipped model does not hold " + from);
    }
    return xml.substring(0, at) + to + xml.substring(at + from.length());
  }

  static ModelVetting.Result vet(ModelKey key, String xml) {
    return ModelVetting.vet(key, xml.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  static List<ModelProblem.Kind> kinds(ModelVetting.Result result) {
    return result.problems().stream().map(ModelProblem::kind).toList();
  }

  static VettedModel vetted(ModelKey key, String xml) {
    ModelVetting.Result result = vet(key, xml);
    return result.vetted().orElseThrow(() -> new AssertionError(result.problems()));
  }
}
