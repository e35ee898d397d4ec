package org.duban.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this server is a demo, and the password of its accounts. */
@ApplicationScoped
public class DemoSettings {
  @Inject
  @ConfigProperty(name = "duban.demo", defaultValue = "false")
  private boolean on;

  @Inject
  @ConfigProperty(name = "duban.demo.password", defaultValue = "duban-2021")
  private String password;

  /** Off unless somebody sets {@code duban.demo}: accounts with a known password are a door. */
  public boolean isOn() {
    return on;
  }

  public String password() {
    return password;
  }
}
