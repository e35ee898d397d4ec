package org.duban.administration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.workflow.deployment.ModelKey;
import org.duban.workflow.deployment.ModelVersion;
import org.duban.workflow.deployment.ProcessDeployments;
import org.duban.workflow.deployment.UnknownVersion;
import org.duban.workflow.deployment.VettedModel;

/** Versions of one model in memory; the first is the shipped one. */
final class FakeDeployments implements ProcessDeployments {
  static final Instant SHIPPED = Instant.parse("2021-05-06T01:00:00Z");

  final Map<String, Long> open = new HashMap<>();
  final List<byte[]> files = new ArrayList<>();
  long running;

  private final ModelKey key;

  FakeDeployments(ModelKey key) {
    this.key = key;
    files.add(shipped(key).getBytes(StandardCharsets.UTF_8));
  }

  static String shipped(ModelKey key) {
    try (InputStream in =
        Objects.requireNonNull(
            FakeDeployments.class.getResourceAsStream("/processes/" + key.fileName()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<ModelVersion> versions() {
    List<ModelVersion> versions = new ArrayList<>();
    for (int v = files.size(); v >= 1; v--) {
      boolean current = v == files.size();
      versions.add(new ModelVersion(key, v, "d" + v, SHIPPED, current ? running : 0, current));
    }
    return versions;
  }

  @Override
  public ModelVersion current(ModelKey model) {
    return versions().get(0);
  }

  @Override
  public byte[] file(ModelKey model, int version) {
    if (version > files.size()) {
      throw new UnknownVersion(model, version);
    }
    return files.get(version - 1);
  }

  @Override
  public Map<String, Long> openSteps(ModelKey model) {
    return open;
  }

  @Override
  public ModelVersion deploy(VettedModel model) {
    files.add(model.file());
    return current(model.key());
  }
}
