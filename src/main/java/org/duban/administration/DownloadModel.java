package org.duban.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.Role;
import org.duban.workflow.deployment.ModelKey;
import org.duban.workflow.deployment.ProcessDeployments;

/** Hands out the file of a version, to be changed in a modeller. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class DownloadModel {
  @Inject ProcessDeployments deployments;

  /** The file, byte for byte as it was deployed. */
  public byte[] download(ModelKey key, int version) {
    return deployments.file(key, version);
  }
}
