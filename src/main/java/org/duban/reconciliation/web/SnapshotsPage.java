package org.duban.reconciliation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.document.Upload;
import org.duban.document.web.Uploads;
import org.duban.faces.Flash;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Users;
import org.duban.reconciliation.ImportSnapshot;
import org.duban.reconciliation.Snapshot;
import org.duban.reconciliation.Snapshots;
import org.duban.reconciliation.Source;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What was imported of other systems, and the import of the next file. */
@Named
@ViewScoped
public class SnapshotsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Snapshots snapshots;
  @Inject private ImportSnapshot importSnapshot;
  @Inject private Users users;
  @Inject private CurrentUser user;
  @Inject private OfficeClock clock;

  private @Nullable Source source;
  private @Nullable LocalDate takenOn;
  private transient @Nullable Part file;
  private transient @Nullable List<Snapshot> list;
  private transient @Nullable Map<UserId, String> names;

  /** Imports the chosen file and leads to what it shows. */
  public void load() throws IOException {
    Upload upload = Uploads.of(file).orElseGet(() -> new Upload("", new byte[0]));
    long id = importSnapshot.importFile(source, takenOn, upload);
    Snapshot imported = snapshots.get(id);
    if (imported.getRowsRefused() > 0) {
      Flash.warn(
          "reconciliation_snapshots.message.refused",
          imported.getRowsTaken(),
          imported.getRowsRefused());
    } else {
      Flash.done("reconciliation_snapshots.message.imported", imported.getRowsTaken());
    }
    Faces.redirect("reconciliation/differences.xhtml?snapshot=%s", String.valueOf(id));
  }

  /** Newest first. */
  public List<Snapshot> getList() {
    if (list == null) {
      list = snapshots.list();
    }
    return list;
  }

  public String nameOf(UserId id) {
    if (names == null) {
      names =
          users.namesOf(getList().stream().map(Snapshot::importedBy).collect(Collectors.toSet()));
    }
    return names.getOrDefault(id, id.value());
  }

  /** Systems of which files are imported. */
  public Source[] getSources() {
    return new Source[] {Source.NATIONAL, Source.PROVINCIAL};
  }

  public boolean isReviewer() {
    return user.has(Role.REVIEWER);
  }

  public LocalDate getToday() {
    return clock.today();
  }

  public @Nullable Source getSource() {
    return source;
  }

  public void setSource(@Nullable Source source) {
    this.source = source;
  }

  public @Nullable LocalDate getTakenOn() {
    return takenOn;
  }

  public void setTakenOn(@Nullable LocalDate takenOn) {
    this.takenOn = takenOn;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
