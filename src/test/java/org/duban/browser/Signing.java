package org.duban.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A signature that somebody is asked for before somebody else decides. */
final class Signing {
  private final Desk signer;
  private final String name;

  /**
   * @param name what the signer is called where people are chosen
   */
  Signing(Desk signer, String name) {
    this.signer = signer;
    this.name = name;
  }

  /** Asks for it from the page of the task, by the menu of further verbs. */
  void ask(Desk asker, String remark) {
    Page page = asker.page();
    page.locator(".d-verbs summary").click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("前加签").setExact(true))
        .click();
    page.locator("#main label").filter(new Locator.FilterOptions().setHasText(name)).click();
    asker.type("remark", remark).pictured("ask-signature");
    asker.press("前加签").said("已送请签署，签署后由您继续办理");
  }

  /** The signer finds the task in their own list, reads what is asked and agrees. */
  void agree(String task, String remark) {
    signer.task(task).shows(remark).pictured("sign");
    signer.press("同意").said("已签署同意");
  }
}
