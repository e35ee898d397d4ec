package org.duban.administration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.duban.shared.UserId;
import org.duban.workflow.deployment.ModelKey;
import org.hibernate.annotations.Immutable;

/** Who deployed an uploaded model, when and why. Models that ship with the product have none. */
@Entity
@Immutable
@Table(name = "model_deployment")
public class ModelDeployment {
  @Id private String deploymentId;

  @Enumerated(EnumType.STRING)
  private ModelKey model;

  private int version;
  private String fileName;
  private String sha256;
  private String note;
  private UserId deployedBy;
  private Instant deployedAt;

  @SuppressWarnings("NullAway.Init")
  protected ModelDeployment() {}

  ModelDeployment(String deploymentId, ProcessDeployed event, UserId by, Instant at) {
    this.deploymentId = deploymentId;
    this.model = event.model();
    this.version = event.version();
    this.fileName = event.fileName();
    this.sha256 = event.sha256();
    this.note = event.note();
    this.deployedBy = by;
    this.deployedAt = at;
  }

  public String deploymentId() {
    return deploymentId;
  }

  public ModelKey getModel() {
    return model;
  }

  public int getVersion() {
    return version;
  }

  public String getFileName() {
    return fileName;
  }

  public String getSha256() {
    return sha256;
  }

  public String getNote() {
    return note;
  }

  public UserId deployedBy() {
    return deployedBy;
  }

  public Instant getDeployedAt() {
    return deployedAt;
  }
}
