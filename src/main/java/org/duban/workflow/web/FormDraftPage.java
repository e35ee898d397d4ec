package org.duban.workflow.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.duban.workflow.handling.DropFormDraft;
import org.duban.workflow.handling.FormKey;

/**
 * Names the form of the page for its draft, and forgets the draft when an action has kept
 * everything for good. Tasks need no such action: their drafts go when they are done.
 */
@Named
@RequestScoped
public class FormDraftPage implements ActionListener {
  @Inject private DropFormDraft dropDraft;

  private boolean saving;

  /**
   * The page with those parameters of its address that say what it is about; where one came from is
   * none of them. Empty when the address is too long for a draft.
   */
  public String getKey() {
    return key().map(FormKey::value).orElse("");
  }

  private static Optional<FormKey> key() {
    FacesContext faces = FacesContext.getCurrentInstance();
    UIViewRoot view = faces.getViewRoot();
    Map<String, String> given = faces.getExternalContext().getRequestParameterMap();
    var names = new TreeSet<String>();
    for (UIViewParameter parameter : ViewMetadata.getViewParameters(view)) {
      names.add(parameter.getName());
    }
    String subject =
        names.stream()
            .filter(name -> !given.getOrDefault(name, "").isEmpty())
            .map(name -> name + "=" + URLEncoder.encode(given.get(name), StandardCharsets.UTF_8))
            .collect(joining("&"));
    try {
      return Optional.of(new FormKey(view.getViewId() + (subject.isEmpty() ? "" : "?") + subject));
    } catch (IllegalArgumentException tooLong) {
      return Optional.empty();
    }
  }

  /** An action that keeps the whole form was pressed; whether it succeeds is not known yet. */
  @Override
  public void processAction(ActionEvent event) {
    saving = true;
  }

  /** Forgets the draft if the action that was pressed keeps the whole form. */
  void actionSucceeded() {
    if (saving) {
      key().ifPresent(dropDraft::drop);
    }
  }
}
