package org.duban.workflow.deployment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an uploaded model before the engine does. Pure calculation on the file: a trial deployment
 * would itself be the attack, since the engine evaluates start timers and signal names while it
 * deploys.
 */
public final class ModelVetting {
  private ModelVetting() {}

  /**
   * What came of it: either problems, or a model that may be deployed.
   *
   * @param problems in the order of the file; empty when the model may be deployed
   * @param model null when there are problems
   */
  public record Result(List<ModelProblem> problems, @Nullable VettedModel model) {
    public Optional<VettedModel> vetted() {
      return Optional.ofNullable(model);
    }
  }

  /**
   * Vets a file.
   *
   * @param key what the administrator says the file is
   * @param open number of running cases by the id of the element they stand at; these elements must
   *     still be there, so that the cases can be followed and moved
   */
  public static Result vet(ModelKey key, byte[] file, Map<String, Long> open) {
    XmlElement root;
    try {
      root = SecureXml.read(file);
    } catch (SecureXml.Unreadable e) {
      return new Result(List.of(e.problem()), null);
    }
    String expected = key.isProcess() ? "bpmn:definitions" : "dmn:definitions";
    if (!root.name().equals(expected)) {
      ModelProblem wrongKind =
          ModelProblem.at(root, ModelProblem.Kind.NOT_THIS_KIND, key.fileName());
      return new Result(List.of(wrongKind), null);
    }
    ShippedModel shipped = ShippedModel.of(key);
    List<ModelProblem> problems =
        Stream.concat(
                key.isProcess()
                    ? BpmnAllowList.RULES.check(root).stream()
                    : DmnAllowList.RULES.check(root).stream(),
                key.isProcess()
                    ? new BpmnChecks(root, key, shipped).check(open).stream()
                    : new DmnChecks(root, key, shipped).check().stream())
            .distinct()
            .sorted(Comparator.comparingInt(ModelProblem::line))
            .toList();
    return problems.isEmpty()
        ? new Result(problems, new VettedModel(key, file, root))
        : new Result(problems, null);
  }
}
