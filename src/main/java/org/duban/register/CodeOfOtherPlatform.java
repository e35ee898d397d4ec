package org.duban.register;

import org.duban.shared.DomainException;

/** The letters in an account's code are not the declared platform's. */
public class CodeOfOtherPlatform extends DomainException {
  private static final long serialVersionUID = 1L;

  public CodeOfOtherPlatform(IdentificationCode code, String inCode, String declared) {
    super(code, inCode, declared);
  }
}
