package org.duban.document;

import org.duban.people.User;

/**
 * Says who may read a feature's files; one bean a feature. A file that no bean allows is not read.
 */
public interface FileAccess {
  /** Whether the file belongs to this feature and the person may see what it belongs to. */
  boolean mayRead(StoredFile file, User user);
}
