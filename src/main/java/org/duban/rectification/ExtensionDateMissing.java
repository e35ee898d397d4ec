package org.duban.rectification;

import org.duban.shared.DomainException;

/** More time was asked for without a day. */
public class ExtensionDateMissing extends DomainException {
  private static final long serialVersionUID = 1L;
}
