package org.duban.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.duban.people.Role;
import org.duban.workflow.deployment.ModelComparison;
import org.duban.workflow.deployment.ModelKey;
import org.duban.workflow.deployment.ModelVersion;
import org.duban.workflow.deployment.ModelVetting;
import org.duban.workflow.deployment.ProcessDeployments;
import org.duban.workflow.deployment.VettedModel;

/** Says what is wrong with an upload, or what it would change. Deploys nothing. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class CheckModel {
  @Inject ProcessDeployments deployments;

  /**
   * @throws ModelUnchanged when the file is the one that runs
   */
  public ModelCheck check(ModelKey key, byte[] file) {
    ModelVersion current = deployments.current(key);
    byte[] running = deployments.file(key, current.version());
    if (Arrays.equals(running, file)) {
      throw new ModelUnchanged(key, current.version());
    }
    ModelVetting.Result result = ModelVetting.vet(key, file, deployments.openSteps(key));
    long cases =
        deployments.versions().stream()
            .filter(version -> version.key() == key)
            .mapToLong(ModelVersion::running)
            .sum();
    return new ModelCheck(
        result.problems(),
        result.vetted().map(model -> ModelComparison.compare(running, model)).orElse(List.of()),
        current.version(),
        cases,
        VettedModel.sha256(file));
  }
}
