package org.duban.rectification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.duban.rectification.DecideExtension;
import org.duban.rectification.Extension;
import org.jspecify.annotations.Nullable;

/** 审批延期: the reviewer grants or refuses more time. */
@Named
@ViewScoped
public class DecideExtensionPage extends CaseTaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private DecideExtension decideExtension;

  public @Nullable Extension getExtension() {
    return getCase().pendingExtension().orElse(null);
  }

  public String grant() {
    decideExtension.decide(taskId(), true, getOpinion());
    return done("rectification_decide_extension.message.granted");
  }

  public String refuse() {
    decideExtension.decide(taskId(), false, getOpinion());
    return done("rectification_decide_extension.message.refused");
  }
}
