package org.duban.workflow.camunda;

import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Refuses scripts while a model is read, and puts the task book's listener on every user task. */
class ModelGuard extends AbstractBpmnParseListener {
  private final TaskBookListener book;

  ModelGuard(TaskBookListener book) {
    this.book = book;
  }

  @Override
  public void parseScriptTask(Element scriptTask, ScopeImpl scope, ActivityImpl activity) {
    throw new BpmnParseException("script tasks are not allowed", scriptTask);
  }

  @Override
  public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition definition =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, book);
    definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, book);
  }
}
