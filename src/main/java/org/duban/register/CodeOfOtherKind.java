package org.duban.register;

import org.duban.shared.DomainException;

/** A website was to get an account's code, or the other way round. */
public class CodeOfOtherKind extends DomainException {
  private static final long serialVersionUID = 1L;

  public CodeOfOtherKind(IdentificationCode code, ChannelKind kind) {
    super(code, kind);
  }
}
