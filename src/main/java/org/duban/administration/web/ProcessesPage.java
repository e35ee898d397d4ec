package org.duban.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.duban.administration.DeployedModel;
import org.duban.administration.DownloadModel;
import org.duban.administration.ListModels;
import org.duban.workflow.deployment.ModelKey;
import org.omnifaces.util.Faces;

/** Every version of every model, and its file. */
@Named
@ViewScoped
public class ProcessesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ListModels listModels;
  @Inject private DownloadModel downloadModel;

  private ArrayList<DeployedModel> rows = new ArrayList<>();

  @PostConstruct
  void read() {
    rows = new ArrayList<>(listModels.list());
  }

  public List<DeployedModel> getRows() {
    return rows;
  }

  /** Cases that still run on versions that are not current. */
  public long getRunningOnOld() {
    return rows.stream().filter(row -> !row.current()).mapToLong(DeployedModel::running).sum();
  }

  public long getRunning() {
    return rows.stream().mapToLong(DeployedModel::running).sum();
  }

  /** Sends a version's file, named with its version so that two can be told apart. */
  public void download(ModelKey key, int version) throws IOException {
    String name = key.fileName();
    int dot = name.lastIndexOf('.');
    Faces.sendFile(
        downloadModel.download(key, version),
        name.substring(0, dot) + "-v" + version + name.substring(dot),
        true);
  }
}
