package org.duban.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.duban.people.ContactLine;
import org.duban.people.Contacts;
import org.duban.people.CurrentUser;
import org.jspecify.annotations.Nullable;

/** 单位通讯录: through whom each unit is reached. */
@Named
@RequestScoped
public class DirectoryPage {
  @Inject private Contacts contacts;
  @Inject private CurrentUser currentUser;

  private String text = "";
  private @Nullable List<ContactLine> rows;

  public List<ContactLine> getRows() {
    if (rows == null) {
      rows = contacts.directory(currentUser.get(), text);
    }
    return rows;
  }

  /** How many of the units have named nobody. */
  public long getWithout() {
    return getRows().stream().filter(row -> row.contact() == null).count();
  }

  /** Puts the text into the address and opens it. */
  public String search() {
    return "/people/directory.xhtml?faces-redirect=true&includeViewParams=true";
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text;
  }
}
