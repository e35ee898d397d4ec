package org.duban.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import org.jspecify.annotations.Nullable;

/**
 * The one way by which text enters the product: what nobody sees is left out, with a word about it,
 * and what is too long for its place is refused while it stays in the field. Faces-config puts it
 * on every text; a field of several lines bears its limit in the attribute {@value #LIMIT}.
 */
public class TypedText implements Converter<Object> {
  static final String LIMIT = "limit";

  @Override
  public @Nullable Object getAsObject(
      FacesContext context, UIComponent component, @Nullable String typed) {
    if (typed == null || component instanceof HtmlInputSecret) {
      return typed;
    }
    boolean lines = component instanceof HtmlInputTextarea;
    String text = lines ? PlainText.lines(typed) : PlainText.line(typed);
    int limit = limit(component);
    if (limit > 0 && PlainText.length(text) > limit) {
      throw new ConverterException(
          new FacesMessage(
              FacesMessage.SEVERITY_ERROR,
              Texts.of("general.message.too_long", label(component), limit, PlainText.length(text)),
              null));
    }
    if (PlainText.hasUnseen(typed) && !(component instanceof UIViewParameter)) {
      Flash.warn("general.message.unseen", label(component));
    }
    return text;
  }

  private static int limit(UIComponent component) {
    if (component instanceof HtmlInputText line) {
      return line.getMaxlength();
    }
    Object limit = component.getAttributes().get(LIMIT);
    return limit == null ? 0 : Integer.parseInt(limit.toString());
  }

  private static String label(UIComponent component) {
    Object label = component.getAttributes().get("label");
    return label == null ? component.getId() : label.toString();
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, @Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
