package org.duban.register.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.duban.document.EmptyFile;
import org.duban.document.FileTooLarge;
import org.duban.document.Upload;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.OfficeClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The office hands in a table; it is read in the background, and nothing is entered yet. */
@Stateless
@RolesAllowed({Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
public class UploadTable {
  private static final int NAME_LENGTH = 120;

  @Inject Imports imports;
  @Inject CurrentUser currentUser;
  @Inject OfficeClock clock;
  @Inject Event<ImportOrder> orders;

  @Inject
  @ConfigProperty(name = "duban.upload.max-mib", defaultValue = "20")
  int maxSizeMiB;

  /**
   * @return number of the import, whose preview is being made
   * @throws ImportUnderWay when somebody imports already
   * @throws ImportJustBegun when somebody began at the same moment
   * @throws EmptyFile when there is nothing in it
   * @throws FileTooLarge when it is above the limit (setting {@code duban.upload.max-mib})
   */
  public long upload(ImportKind kind, Upload upload) {
    var file = new Upload(cleanName(upload.name()), upload.content());
    if (file.content().length == 0) {
      throw new EmptyFile(file.name());
    }
    if (file.content().length > maxSizeMiB * 1024L * 1024L) {
      throw new FileTooLarge(file.name(), maxSizeMiB);
    }
    refuseWhileOneIsUnderWay();
    var started =
        new RegisterImport(
            kind, file.name(), digest(file.content()), currentUser.id(), clock.instant());
    try {
      imports.add(started);
    } catch (PersistenceException atTheSameMoment) {
      throw new ImportJustBegun(file.name());
    }
    long id = started.getId();
    orders.fire(new ImportOrder(desk -> desk.read(id, file)));
    return id;
  }

  private void refuseWhileOneIsUnderWay() {
    imports
        .open()
        .ifPresent(
            other -> {
              throw new ImportUnderWay(other.uploadedBy(), other.getFileName());
            });
  }

  private static String cleanName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = CellText.clean(last);
    return clean.substring(Math.max(0, clean.length() - NAME_LENGTH));
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
