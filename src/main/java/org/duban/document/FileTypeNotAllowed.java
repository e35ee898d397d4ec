package org.duban.document;

import org.duban.shared.DomainException;

/** The file is of no kind that is accepted here. */
public class FileTypeNotAllowed extends DomainException {
  private static final long serialVersionUID = 1L;

  public FileTypeNotAllowed(String name) {
    super(name);
  }
}
