package org.duban.administration;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.people.Role;
import org.duban.people.Users;
import org.duban.shared.UserId;
import org.duban.workflow.deployment.ModelVersion;
import org.duban.workflow.deployment.ProcessDeployments;

/** All versions of all models, with who deployed them and how many cases run on them. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class ListModels {
  @Inject ProcessDeployments deployments;
  @Inject ModelDeployments notes;
  @Inject Users users;

  /** By model, the newest version first. */
  public List<DeployedModel> list() {
    Map<String, ModelDeployment> byDeployment =
        notes.list().stream().collect(toMap(ModelDeployment::deploymentId, note -> note));
    Map<UserId, String> names =
        users.namesOf(
            byDeployment.values().stream().map(ModelDeployment::deployedBy).distinct().toList());
    return deployments.versions().stream()
        .map(
            version ->
                row(version, Optional.ofNullable(byDeployment.get(version.deploymentId())), names))
        .toList();
  }

  private static DeployedModel row(
      ModelVersion version, Optional<ModelDeployment> note, Map<UserId, String> names) {
    return new DeployedModel(
        version.key(),
        version.version(),
        version.current(),
        version.running(),
        note.map(ModelDeployment::getDeployedAt).orElse(version.deployedAt()),
        note.map(n -> names.getOrDefault(n.deployedBy(), n.deployedBy().value())).orElse(null),
        note.map(ModelDeployment::getNote).orElse(""),
        note.map(ModelDeployment::getSha256).orElse(""));
  }
}
