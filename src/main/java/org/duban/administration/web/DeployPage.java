package org.duban.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.duban.administration.CheckModel;
import org.duban.administration.DeployModel;
import org.duban.administration.ModelCheck;
import org.duban.faces.Flash;
import org.duban.workflow.deployment.ModelDifference;
import org.duban.workflow.deployment.ModelKey;
import org.duban.workflow.deployment.ModelProblem;
import org.jspecify.annotations.Nullable;

/** Takes a changed model, shows what is wrong with it or what it changes, and deploys it. */
@Named
@ViewScoped
public class DeployPage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** One more than may be vetted, so that a file that is too large is seen to be. */
  private static final int MOST_BYTES = 1024 * 1024 + 1;

  @Inject private CheckModel checkModel;
  @Inject private DeployModel deployModel;

  private @Nullable ModelKey model;
  private transient @Nullable Part file;
  private String fileName = "";
  private byte[] content = {};
  private String note = "";
  private @Nullable ModelCheck check;

  /** Vets the file; what came of it is shown, nothing is deployed. */
  public void check() throws IOException {
    Part part = Objects.requireNonNull(file);
    fileName = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
    try (InputStream in = part.getInputStream()) {
      content = in.readNBytes(MOST_BYTES);
    }
    check = checkModel.check(chosen(), content);
  }

  /** Deploys what was vetted and shown. */
  public String deploy() {
    ModelCheck seen = Objects.requireNonNull(check);
    int version = deployModel.deploy(chosen(), fileName, content, seen.currentVersion(), note);
    Flash.done("administration_deploy.message.deployed", chosen(), version);
    return "/administration/processes.xhtml?faces-redirect=true";
  }

  /** Puts the file aside, to choose another one. */
  public void again() {
    check = null;
    content = new byte[0];
    fileName = "";
  }

  public @Nullable ModelCheck getResult() {
    return check;
  }

  public String words(ModelProblem problem) {
    return ModelWords.of(problem);
  }

  public String words(ModelDifference difference) {
    return ModelWords.of(difference);
  }

  public List<ModelKey> getModels() {
    return List.of(ModelKey.values());
  }

  public String getFileName() {
    return fileName;
  }

  public @Nullable ModelKey getModel() {
    return model;
  }

  public void setModel(@Nullable ModelKey model) {
    this.model = model;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  private ModelKey chosen() {
    return Objects.requireNonNull(model);
  }
}
