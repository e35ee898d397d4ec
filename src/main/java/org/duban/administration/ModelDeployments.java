package org.duban.administration;

import java.util.List;

/** All notes on deployments; rows are only added. */
public interface ModelDeployments {
  List<ModelDeployment> list();

  void add(ModelDeployment deployment);
}
