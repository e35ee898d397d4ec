package org.duban.administration;

import java.io.Serializable;
import java.util.List;
import org.duban.workflow.deployment.ModelDifference;
import org.duban.workflow.deployment.ModelProblem;

/**
 * What an administrator is shown of an upload before confirming it.
 *
 * @param problems in the order of the file; empty when it may be deployed
 * @param differences from the version that is current; empty when there are problems, or when only
 *     the drawing differs
 * @param currentVersion number of the version that is current
 * @param running cases that run on it or on older versions, and stay there
 * @param sha256 of the upload
 */
public record ModelCheck(
    List<ModelProblem> problems,
    List<ModelDifference> differences,
    int currentVersion,
    long running,
    String sha256)
    implements Serializable {
  public boolean isDeployable() {
    return problems.isEmpty();
  }
}
