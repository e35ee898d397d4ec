package org.duban.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Shortened;
import org.duban.workflow.deployment.ModelKey;
import org.duban.workflow.deployment.ModelVersion;
import org.duban.workflow.deployment.ModelVetting;
import org.duban.workflow.deployment.ProcessDeployments;
import org.duban.workflow.deployment.VettedModel;

/** Makes an upload the current version, after the administrator has seen what it changes. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class DeployModel {
  private static final int MOST_CHARACTERS = 500;
  private static final int MOST_NAME = 200;

  @Inject ProcessDeployments deployments;
  @Inject ModelDeployments notes;
  @Inject CurrentUser currentUser;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Vets the file again, since cases may have moved on since it was checked.
   *
   * @param seen number of the current version that the differences were shown against
   * @param note why, 1 to 500 characters
   * @return number of the new version
   * @throws DeploymentNeedsNote when the note is missing or too long
   * @throws ModelChangedMeanwhile when another version is current by now
   * @throws ModelUnchanged when the file is the one that runs
   * @throws ModelRejected when the file has problems
   */
  public int deploy(ModelKey key, String fileName, byte[] file, int seen, String note) {
    if (note.isBlank() || note.length() > MOST_CHARACTERS) {
      throw new DeploymentNeedsNote();
    }
    ModelVersion current = deployments.current(key);
    if (current.version() != seen) {
      throw new ModelChangedMeanwhile(key, current.version());
    }
    if (Arrays.equals(deployments.file(key, seen), file)) {
      throw new ModelUnchanged(key, seen);
    }
    ModelVetting.Result result = ModelVetting.vet(key, file, deployments.openSteps(key));
    VettedModel model =
        result.vetted().orElseThrow(() -> new ModelRejected(result.problems().size()));
    ModelVersion deployed = deployments.deploy(model);
    if (deployed.version() != seen + 1) {
      throw new ModelChangedMeanwhile(key, deployed.version() - 1);
    }
    String shortName = Shortened.of(fileName, MOST_NAME);
    ProcessDeployed event =
        new ProcessDeployed(key, deployed.version(), shortName, model.sha256(), note.strip());
    notes.add(
        new ModelDeployment(deployed.deploymentId(), event, currentUser.id(), clock.instant()));
    events.fire(event);
    return deployed.version();
  }
}
