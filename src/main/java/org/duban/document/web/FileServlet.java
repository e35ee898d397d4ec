package org.duban.document.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.duban.document.FileAccess;
import org.duban.document.FileVault;
import org.duban.document.StoredFile;
import org.duban.document.StoredFileId;
import org.duban.document.StoredFiles;
import org.duban.people.CurrentUser;

/**
 * {@code /files/{id}}: the content of a stored file. A file that is not there and one that the
 * person may not read get the same answer, 404.
 */
@WebServlet(urlPatterns = "/files/*")
public class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient StoredFiles files;
  @Inject private transient FileVault vault;
  @Inject private transient CurrentUser currentUser;
  @Inject @Any private transient Instance<FileAccess> access;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<StoredFile> found = find(request.getPathInfo()).filter(this::mayRead);
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    StoredFile file = found.get();
    response.setContentType(file.getKind().mediaType());
    response.setContentLengthLong(file.getSizeBytes());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", disposition(file.getName()));
    try (InputStream in = vault.open(file)) {
      in.transferTo(response.getOutputStream());
    }
  }

  private Optional<StoredFile> find(String path) {
    try {
      return path == null
          ? Optional.empty()
          : files.find(new StoredFileId(path.substring(path.lastIndexOf('/') + 1)));
    } catch (IllegalArgumentException editedByHand) {
      return Optional.empty();
    }
  }

  private boolean mayRead(StoredFile file) {
    return currentUser.isSignedIn()
        && (file.uploadedBy().equals(currentUser.id())
            || access.stream().anyMatch(a -> a.mayRead(file, currentUser.get())));
  }

  /** RFC 6266 with the name of RFC 8187, so that Chinese names survive in every browser. */
  static String disposition(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return "inline; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
