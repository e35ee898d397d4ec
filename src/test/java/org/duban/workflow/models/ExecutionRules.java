package org.duban.workflow.models;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.duban.people.Role;

/** Rules on what the engine will do. */
final class ExecutionRules {
  private static final Set<String> ROLES =
      EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)).stream()
          .map(Role::code)
          .collect(toSet());
  private static final Pattern FORM_KEY = Pattern.compile("[a-z]+/[a-z]+(-[a-z]+)*");
  private static final Pattern DUE_DATE = Pattern.compile("\\$\\{[a-z][A-Za-z]*At}");
  private static final Pattern UPPER_CAMEL = Pattern.compile("([A-Z][a-z]+){2,}");
  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}?");
  private static final Pattern KNOWN_EXPRESSION =
      Pattern.compile(
          "\\$\\{(step|batches|[a-z][A-Za-z]*At|outcome == '[A-Z_]+')}"
              + "|#\\{execution\\.processBusinessKey}");
  private static final Set<String> KNOWN_ELEMENTS =
      Set.of(
          "definitions",
          "process",
          "documentation",
          "extensionElements",
          "in",
          "out",
          "startEvent",
          "endEvent",
          "boundaryEvent",
          "intermediateCatchEvent",
          "userTask",
          "serviceTask",
          "callActivity",
          "subProcess",
          "exclusiveGateway",
          "eventBasedGateway",
          "sequenceFlow",
          "incoming",
          "outgoing",
          "conditionExpression",
          "multiInstanceLoopCharacteristics",
          "loopCardinality",
          "messageEventDefinition",
          "timerEventDefinition",
          "timeDate",
          "message");

  private ExecutionRules() {}

  static List<String> executable(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    for (Process process : m.all(Process.class)) {
      if (!process.isExecutable()) {
        wrong.add(process.getId() + " is not executable");
      }
      if (process.getCamundaHistoryTimeToLiveString() == null) {
        wrong.add(process.getId() + " has no time to live");
      }
      if (process.getCamundaVersionTag() == null) {
        wrong.add(process.getId() + " has no version tag");
      }
    }
    for (UserTask task : m.all(UserTask.class)) {
      boolean told =
          task.getDocumentations().stream().anyMatch(d -> d.getTextContent().endsWith("\u3002"));
      if (!told) {
        wrong.add(task.getId() + " does not say what to do");
      }
    }
    return wrong;
  }

  static List<String> userTasks(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    for (UserTask task : m.all(UserTask.class)) {
      if (task.getCamundaFormKey() == null
          || !FORM_KEY.matcher(task.getCamundaFormKey()).matches()) {
        wrong.add(task.getId() + " has no page");
      }
      if (task.getCamundaCandidateGroups() == null
          || !ROLES.contains(task.getCamundaCandidateGroups())) {
        wrong.add(task.getId() + " belongs to no single known role");
      }
      if (task.getCamundaAssignee() != null || task.getCamundaCandidateUsers() != null) {
        wrong.add(task.getId() + " names a person");
      }
      if (task.getCamundaDueDate() != null
          && !DUE_DATE.matcher(task.getCamundaDueDate()).matches()) {
        wrong.add(task.getId() + " computes its due date");
      }
    }
    return wrong;
  }

  static List<String> serviceTasks(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    for (ServiceTask task : m.all(ServiceTask.class)) {
      if (!"${step}".equals(task.getCamundaDelegateExpression())
          || task.getCamundaClass() != null
          || task.getCamundaExpression() != null
          || task.getCamundaType() != null) {
        wrong.add(task.getId() + " is no step");
      }
      if (!task.isCamundaAsyncBefore()) {
        wrong.add(task.getId() + " runs in the click of a person");
      }
    }
    return wrong;
  }

  static List<String> multiInstance(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    for (MultiInstanceLoopCharacteristics loop : m.all(MultiInstanceLoopCharacteristics.class)) {
      if (loop.isSequential()
          || !loop.isCamundaAsyncAfter()
          || !loop.isCamundaExclusive()
          || loop.getLoopCardinality() == null
          || !loop.getLoopCardinality().getTextContent().equals("${batches}")
          || loop.getCamundaCollection() != null
          || loop.getLoopDataInputRef() != null
          || loop.getCompletionCondition() != null) {
        wrong.add(owner(loop) + " does not count its siblings safely");
      }
    }
    return wrong;
  }

  private static String owner(ModelElementInstance element) {
    return element.getParentElement().getAttributeValue("id");
  }

  static List<String> timers(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    for (TimerEventDefinition timer : m.all(TimerEventDefinition.class)) {
      if (timer.getTimeDate() == null
          || !DUE_DATE.matcher(timer.getTimeDate().getTextContent()).matches()) {
        wrong.add(owner(timer) + " waits for something else than a due date");
      }
    }
    Set<UserTask> watched =
        m.all(BoundaryEvent.class).stream()
            .filter(
                e ->
                    e.getEventDefinitions().stream()
                        .anyMatch(TimerEventDefinition.class::isInstance))
            .map(BoundaryEvent::getAttachedTo)
            .filter(UserTask.class::isInstance)
            .map(UserTask.class::cast)
            .collect(toSet());
    for (UserTask task : m.all(UserTask.class)) {
      if (task.getCamundaDueDate() != null && !watched.contains(task)) {
        wrong.add(task.getId() + " may be late and nobody notices");
      }
    }
    return wrong;
  }

  static List<String> messages(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    Set<Message> used =
        m.all(MessageEventDefinition.class).stream()
            .map(MessageEventDefinition::getMessage)
            .filter(message -> message != null)
            .collect(toSet());
    Set<String> names = new HashSet<>();
    for (Message message : m.all(Message.class)) {
      String name = String.valueOf(message.getName());
      if (!UPPER_CAMEL.matcher(name).matches()) {
        wrong.add(message.getId() + " is not named like an event");
      }
      if (!names.add(name)) {
        wrong.add(message.getId() + " repeats a name");
      }
      if (!used.contains(message)) {
        wrong.add(message.getId() + " is not used");
      }
    }
    for (MessageEventDefinition definition : m.all(MessageEventDefinition.class)) {
      if (definition.getMessage() == null) {
        wrong.add(owner(definition) + " waits for no message");
      }
    }
    return wrong;
  }

  static List<String> callActivities(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    for (CallActivity call : m.all(CallActivity.class)) {
      if (call.getCamundaCalledElementBinding() == null) {
        wrong.add(call.getId() + " does not say which version it calls");
      }
      List<CamundaIn> ins =
          call.getExtensionElements() == null
              ? List.of()
              : call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list();
      if (ins.stream().noneMatch(in -> in.getCamundaBusinessKey() != null)) {
        wrong.add(call.getId() + " loses the case key");
      }
      if (ins.stream().anyMatch(in -> in.getCamundaVariables() != null)) {
        wrong.add(call.getId() + " passes all variables");
      }
      boolean known =
          ModelFiles.processes().stream()
              .anyMatch(f -> ProcessModel.of(f).process().getId().equals(call.getCalledElement()));
      if (!known) {
        wrong.add(call.getId() + " calls an unknown process");
      }
    }
    return wrong;
  }

  static List<String> noCode(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    collect(m.model().getDocument().getRootElement(), wrong);
    Matcher matcher = EXPRESSION.matcher(m.xml());
    while (matcher.find()) {
      if (!KNOWN_EXPRESSION.matcher(matcher.group()).matches()) {
        wrong.add("unknown expression " + matcher.group());
      }
    }
    return wrong;
  }

  private static void collect(DomElement element, List<String> wrong) {
    if (element.getNamespaceURI().contains("/DI")) {
      return;
    }
    if (!KNOWN_ELEMENTS.contains(element.getLocalName())) {
      wrong.add("unknown element " + element.getLocalName());
    }
    for (String code : List.of("class", "expression", "resource", "type", "topic")) {
      if (element.hasAttribute("http://camunda.org/schema/1.0/bpmn", code)) {
        wrong.add(element.getLocalName() + " holds code in " + code);
      }
    }
    element.getChildElements().forEach(child -> collect(child, wrong));
  }
}
