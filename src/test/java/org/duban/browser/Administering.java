package org.duban.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the administrator does while cases run. */
final class Administering {
  private final Desk desk;

  Administering(Desk desk) {
    this.desk = desk;
  }

  /** Enters a reviewer of the city's office. */
  void createReviewer(String account, String name, String password) {
    desk.open("administration/user.xhtml").type("name", account).type("displayName", name);
    desk.type("firstPassword", password).choose("市级审核员");
    Locator unit = desk.field("unit");
    String office = unit.locator("option:text-matches(\"^530600 \")").first().innerText();
    unit.selectOption(new SelectOption().setLabel(office));
    desk.pictured("new-user").press("新增").said("已新增用户" + name);
  }

  /** Replaces the rectification by one whose first task bears another name. */
  void renameFirstTask() throws IOException {
    String model = Files.readString(Path.of("bpmn/rectification.bpmn"));
    String renamed = model.replace("name=\"签收通报\"", "name=\"签收整改通知\"");
    byte[] file = renamed.getBytes(StandardCharsets.UTF_8);
    desk.open("administration/deploy.xhtml?model=RECTIFICATION").field("file");
    desk.field("file")
        .setInputFiles(new FilePayload("rectification.bpmn", "application/xml", file));
    desk.press("检查文件").shows("第二步").shows("签收整改通知");
    desk.type("note", "统一环节名称。").pictured("deploy");
    desk.press("确认启用").said("第 2 版已启用");
  }

  /** How many rectifications run by a version, as the list of processes says. */
  String running(String version) {
    desk.open("administration/processes.xhtml").pictured("processes");
    Locator rows = desk.page().locator("[id$=models_data] tr");
    return rows.filter(new Locator.FilterOptions().setHasText("rectification.bpmn"))
        .filter(new Locator.FilterOptions().setHasText(version))
        .locator("td")
        .nth(2)
        .innerText()
        .strip();
  }

  /** Moves the demo's clock on. */
  void moveClock(String to) {
    desk.open("administration/demo-clock.xhtml").type("to", to);
    desk.press("调整").said("演示时间已调整到").pictured("demo-clock");
  }
}
