package org.duban.workflow.deployment;

import java.util.List;
import java.util.Map;

/** The models that the engine runs. Deploying joins the caller's transaction. */
public interface ProcessDeployments {
  /** All versions of the product's models, by model, the newest first. */
  List<ModelVersion> versions();

  /**
   * The version that new cases use.
   *
   * @throws UnknownVersion when the model is not deployed
   */
  ModelVersion current(ModelKey key);

  /**
   * The file of a version, byte for byte.
   *
   * @throws UnknownVersion when there is none
   */
  byte[] file(ModelKey key, int version);

  /** How many running cases stand at each element of a process, over all versions. */
  Map<String, Long> openSteps(ModelKey key);

  /**
   * Deploys a model. Running cases keep their version, new ones use this one.
   *
   * @throws ModelRefusedByEngine when the engine cannot run it
   */
  ModelVersion deploy(VettedModel model);
}
