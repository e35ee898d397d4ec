package org.duban.faces;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Lets every redirect, of an action or of a page, take along what was said. */
public class KeepingContextFactory extends ExternalContextFactory {

  /** Wraps the factory that the server found before this one. */
  public KeepingContextFactory(ExternalContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExternalContext getExternalContext(Object context, Object request, Object response) {
    return new Keeping(getWrapped().getExternalContext(context, request, response));
  }

  // The wrapper that Faces offers overrides a method with a raw type.
  @SuppressWarnings("unchecked")
  private static final class Keeping extends ExternalContextWrapper {
    Keeping(ExternalContext wrapped) {
      super(wrapped);
    }

    @Override
    public void redirect(String url) throws IOException {
      // Before the answer is on its way: the browser may ask for the page at once.
      KeptMessages.keep(FacesContext.getCurrentInstance());
      super.redirect(url);
    }
  }
}
