package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A workbook that carries macros was handed in; macros are never let in. */
public class WorkbookWithMacros extends DomainException {
  private static final long serialVersionUID = 1L;

  public WorkbookWithMacros(String file) {
    super(file);
  }
}
