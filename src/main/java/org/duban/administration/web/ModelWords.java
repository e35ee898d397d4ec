package org.duban.administration.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.faces.Texts;
import org.duban.people.Role;
import org.duban.workflow.DueDate;
import org.duban.workflow.Outcome;
import org.duban.workflow.deployment.ModelDifference;
import org.duban.workflow.deployment.ModelProblem;

/** Problems and differences of models in the office's words. */
final class ModelWords {
  private static final Pattern OUTCOME = Pattern.compile("\\$\\{outcome == '([A-Z_]+)'}");
  private static final Pattern DUE = Pattern.compile("\\$\\{([A-Za-z]+)}");

  private ModelWords() {}

  static String of(ModelProblem problem) {
    return Texts.of("ModelProblem.Kind." + problem.kind().name(), problem.facts().toArray());
  }

  static String of(ModelDifference difference) {
    Object[] facts =
        difference.facts().stream().map(fact -> word(difference.kind(), fact)).toArray();
    return Texts.of("ModelDifference.Kind." + difference.kind().name(), facts);
  }

  private static Object word(ModelDifference.Kind kind, String fact) {
    if (fact.isEmpty()) {
      return Texts.of("administration_deploy.text.nothing");
    }
    if (kind == ModelDifference.Kind.ROLE_CHANGED && Role.codes().contains(fact)) {
      return Role.of(fact);
    }
    Matcher outcome = OUTCOME.matcher(fact);
    if (outcome.matches()) {
      return Outcome.valueOf(outcome.group(1));
    }
    Matcher due = DUE.matcher(fact);
    return due.matches() ? dueDate(due.group(1)) : fact;
  }

  private static Object dueDate(String variable) {
    for (DueDate date : DueDate.values()) {
      if (date.variable().equals(variable)) {
        return date;
      }
    }
    return variable;
  }
}
