package org.duban.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.duban.document.FileIntake;
import org.duban.document.StoredFile;
import org.duban.document.Upload;
import org.duban.people.CurrentUser;
import org.duban.shared.OfficeClock;
import org.jspecify.annotations.Nullable;

/** Takes what proves that the platform has cancelled an account (Z14), with the form it is for. */
@Dependent
class ProofIntake {
  @Inject FileIntake files;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;

  /**
   * @param upload null when nothing was added
   * @throws org.duban.document.FileTypeNotAllowed when it is neither PDF nor picture
   * @throws FilingNotThere when the filing cancels nothing
   */
  void attach(Filing filing, @Nullable Upload upload) {
    if (upload != null) {
      StoredFile file = files.accept(upload, FileIntake.EVIDENCE, user.id());
      filing.attach(new ProofFile(file.getId(), file.getName(), user.id(), clock.instant()));
    }
  }
}
