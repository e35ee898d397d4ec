package org.duban.recheck;

import org.duban.shared.DomainException;

/** Problems that are not rectified are not shown by evidence. */
public class RecheckEvidenceMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public RecheckEvidenceMissing(int missing) {
    super(missing);
  }
}
