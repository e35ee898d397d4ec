package org.duban.workflow.deployment;

import java.io.Serializable;
import java.util.List;

/**
 * Why an uploaded model is refused.
 *
 * @param kind what is wrong; its text says what to do
 * @param line line of the file, from 1; 0 when it concerns the file as a whole
 * @param element id of the element, or of the nearest one around it; empty when there is none
 * @param facts arguments of the text, in its order
 */
public record ModelProblem(Kind kind, int line, String element, List<String> facts)
    implements Serializable {
  /** The kinds of problems. */
  public enum Kind {
    EMPTY_FILE,
    TOO_LARGE,
    NOT_UTF_8,
    NOT_XML,
    DOCTYPE,
    TOO_COMPLEX,
    NOT_THIS_KIND,
    SEVERAL_MODELS,
    WRONG_ID,
    NOT_EXECUTABLE,
    SCRIPT,
    CODE,
    START_TRIGGER,
    UNKNOWN_ELEMENT,
    MISPLACED_ELEMENT,
    UNKNOWN_ATTRIBUTE,
    MISSING_ATTRIBUTE,
    BAD_VALUE,
    EXPRESSION,
    UNEXPECTED_TEXT,
    DUPLICATE_ID,
    UNKNOWN_REFERENCE,
    UNKNOWN_STEP,
    UNKNOWN_PAGE,
    UNKNOWN_DUE_DATE,
    UNKNOWN_MESSAGE,
    UNKNOWN_CALLED_PROCESS,
    START_EVENTS,
    OPEN_STEP_MISSING,
    WRONG_LANGUAGE,
    INPUTS_CHANGED,
    OUTPUTS_CHANGED,
    UNKNOWN_RESULT,
    INCOMPLETE_RULE,
    NO_ELSE_RULE
  }

  public ModelProblem {
    facts = List.copyOf(facts);
  }

  static ModelProblem ofFile(Kind kind, String... facts) {
    return new ModelProblem(kind, 0, "", List.of(facts));
  }

  static ModelProblem at(XmlElement element, Kind kind, String... facts) {
    return new ModelProblem(kind, element.line(), element.nearestId(), List.of(facts));
  }
}
