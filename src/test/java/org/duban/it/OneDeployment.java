package org.duban.it;

import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.DeploymentEvent;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.container.spi.event.container.AfterStart;
import org.jboss.arquillian.container.spi.event.container.BeforeStop;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.AfterClass;
import org.jboss.arquillian.test.spi.event.suite.BeforeClass;

/**
 * Starts the server and deploys the WAR once for all in-container tests: Arquillian would do both
 * for every class, half a minute each.
 */
public class OneDeployment implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Deployer.class);
  }

  /** Deploys after the server's start; the classes' own deployments are passed over. */
  public static class Deployer {
    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> classScenario;
    @Inject private Event<GenerateDeployment> generate;
    @Inject private Event<DeploymentEvent> deployment;
    @Inject private Instance<ClassContext> classContext;

    private DeploymentScenario scenario;

    public void deploy(@Observes AfterStart started, ContainerRegistry registry) {
      inSuite(
          () -> {
            generate.fire(new GenerateDeployment(new TestClass(TheWar.class)));
            scenario = classScenario.get();
            for (Deployment each : scenario.deployments()) {
              deployment.fire(new DeployDeployment(container(registry, started), each));
            }
          });
    }

    public void undeploy(@Observes BeforeStop stopping, ContainerRegistry registry) {
      inSuite(
          () -> {
            for (Deployment each : scenario.deployments()) {
              if (each.isDeployed()) {
                deployment.fire(
                    new UnDeployDeployment(registry.getContainers().iterator().next(), each));
              }
            }
          });
    }

    public void before(@Observes EventContext<BeforeClass> event) {
      classScenario.set(scenario);
    }

    public void after(@Observes EventContext<AfterClass> event) {
      // The deployment stays for the next class.
    }

    private static Container<?> container(ContainerRegistry registry, AfterStart started) {
      return registry.getContainers().stream()
          .filter(c -> c.getDeployableContainer() == started.getDeployableContainer())
          .findFirst()
          .orElseThrow();
    }

    private void inSuite(Runnable action) {
      classContext.get().activate(TheWar.class);
      try {
        action.run();
      } finally {
        classContext.get().deactivate();
      }
    }
  }
}
