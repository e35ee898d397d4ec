package org.duban.workflow.models;

import java.util.List;
import java.util.function.Function;

/** The rules that each process file must keep; the text says what holds. */
enum StyleRule {
  QUESTIONS_AND_ANSWERS(
      "a gateway that decides asks a question, its flows are distinct answers, all others are mute",
      GraphRules::questionsAndAnswers),
  SPLIT_OR_JOIN("a gateway splits or joins, and nothing else does", GraphRules::splitOrJoin),
  STARTS_AND_ENDS("each level starts once and every path ends", GraphRules::startsAndEnds),
  CONDITIONS(
      "a decision knows all its outcomes: one distinct condition each, or the default",
      GraphRules::conditions),
  CONNECTED(
      "no flow is drawn twice, no event means two things, a wait has several ends",
      GraphRules::connected),
  DRAWN("every element is drawn, tasks, gateways and events in standard size", LayoutRules::drawn),
  READABLE("flows run straight and around everything, names stand free", LayoutRules::readable),
  SMALL("a level holds at most 30 nodes besides joins, nested three deep", GraphRules::small),
  SPEAKING_IDS("ids are lowerCamel words, never generated", TextRules::speakingIds),
  NAMED_LIKE_FILE("the process is named like its file", TextRules::namedLikeFile),
  CHINESE_NAMES("people read Chinese names", TextRules::chineseNames),
  FULL_WIDTH_PUNCTUATION("Chinese text has full-width punctuation", TextRules::punctuation),
  EXECUTABLE(
      "a process is executable, has a version tag and a time to live, tasks say what to do",
      ExecutionRules::executable),
  USER_TASKS("a user task has a page and one role, never a person", ExecutionRules::userTasks),
  SERVICE_TASKS("a service task is an asynchronous step", ExecutionRules::serviceTasks),
  MULTI_INSTANCE(
      "siblings run side by side, are counted one after the other and collect nothing",
      ExecutionRules::multiInstance),
  TIMERS("a timer waits for a due date, and a due date has a timer", ExecutionRules::timers),
  MESSAGES("messages are named like events, once, and used", ExecutionRules::messages),
  CALL_ACTIVITIES(
      "a call says which version it calls, passes the case key and single variables",
      ExecutionRules::callActivities),
  NO_CODE("a model holds no code: known elements, known expressions", ExecutionRules::noCode);

  private final String text;
  private final Function<ProcessModel, List<String>> check;

  StyleRule(String text, Function<ProcessModel, List<String>> check) {
    this.text = text;
    this.check = check;
  }

  /** What is wrong with the model by this rule, one sentence each; empty when nothing is. */
  List<String> violations(ProcessModel model) {
    return check.apply(model);
  }

  @Override
  public String toString() {
    return text;
  }
}
