package org.duban.workflow.deployment;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.people.Role;
import org.duban.workflow.DueDate;
import org.duban.workflow.Outcome;

/** What an attribute or a text of a model may say. */
enum ValueRule {
  /** Words for people. The engine evaluates expressions even in names. */
  WORDS(value -> true),
  NOTHING(String::isEmpty),
  ID(matching("[A-Za-z_][A-Za-z0-9_.-]{0,99}")),
  REFERENCE(matching("#?[A-Za-z_][A-Za-z0-9_.-]{0,99}")),
  BOOLEAN(matching("true|false")),
  TRUE(matching("true")),
  FALSE(matching("false")),
  NUMBER(matching("-?[0-9]{1,6}(\\.[0-9]{1,12})?")),
  COLOUR(matching("#?[A-Za-z0-9(), ]{1,40}")),
  ADDRESS(matching("[A-Za-z][A-Za-z0-9+.-]*:[^\\s$#{}]*")),
  STEP("${step}"::equals),
  BATCHES("${batches}"::equals),
  CASE_KEY("#{execution.processBusinessKey}"::equals),
  DUE_DATE(
      oneOf(Arrays.stream(DueDate.values()).map(due -> "${" + due.variable() + "}")),
      ModelProblem.Kind.UNKNOWN_DUE_DATE),
  CONDITION(oneOf(Arrays.stream(Outcome.values()).map(o -> "${outcome == '" + o.name() + "'}"))),
  VARIABLE(
      oneOf(
          Stream.concat(
              Stream.of("outcome"), Arrays.stream(DueDate.values()).map(DueDate::variable)))),
  ROLE(oneOf(Role.codes().stream().filter(code -> !code.equals(Role.Names.ADMINISTRATOR)))),
  PAGE(matching("[a-z]+/[a-z]+(-[a-z]+)*"), ModelProblem.Kind.UNKNOWN_PAGE),
  TIME_TO_LIVE(matching("P[1-9][0-9]{2,4}D")),
  LATEST("latest"::equals),
  FORMAL_EXPRESSION(matching("([A-Za-z0-9_.-]+:)?tFormalExpression")),
  FEEL_NAME(
      oneOf(Stream.of("feel", "https://www.omg.org/spec/DMN/20191111/FEEL/")),
      ModelProblem.Kind.WRONG_LANGUAGE),
  FIRST_OR_UNIQUE(matching("FIRST|UNIQUE")),
  TYPE(matching("string|boolean|integer|long|double|date")),
  /** Comparisons, ranges, lists and negations of literals: no function, no name, no path. */
  UNARY_TESTS(
      matching(
          "-|(?:\\s|,|\\.\\.|<=?+|>=?+|[\\[\\]()]|\\b(?:true|false|null|not)\\b"
              + "|-?+[0-9]++(?:\\.[0-9]++)?+|\"[^\"\\\\]*+\")++")),
  LITERAL(matching("true|false|null|-?[0-9]+(?:\\.[0-9]+)?|\"[^\"\\\\]*\"")),
  LITERALS(matching("(?:\\s|,|true|false|-?+[0-9]++(?:\\.[0-9]++)?+|\"[^\"\\\\]*+\")++")),
  FEEL_VARIABLE(matching("[a-z][A-Za-z]*"));

  private static final int MOST_CHARACTERS = 500;
  private static final int MOST_WORDS = 4000;

  private final Predicate<String> accepts;
  private final ModelProblem.Kind refusal;

  ValueRule(Predicate<String> accepts) {
    this(accepts, ModelProblem.Kind.BAD_VALUE);
  }

  ValueRule(Predicate<String> accepts, ModelProblem.Kind refusal) {
    this.accepts = accepts;
    this.refusal = refusal;
  }

  boolean accepts(String value) {
    if (this == WORDS) {
      return value.length() <= MOST_WORDS && !AllowedExpressions.holdsExpression(value);
    }
    return value.length() <= MOST_CHARACTERS && accepts.test(value);
  }

  /** How a value that is not accepted is to be called. */
  ModelProblem.Kind refusal(String value) {
    boolean misplaced = refusal == ModelProblem.Kind.BAD_VALUE;
    return AllowedExpressions.holdsExpression(value)
            && (misplaced || !AllowedExpressions.isAllowed(value))
        ? ModelProblem.Kind.EXPRESSION
        : refusal;
  }

  private static Predicate<String> matching(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }

  private static Predicate<String> oneOf(Stream<String> values) {
    Set<String> all = values.collect(Collectors.toUnmodifiableSet());
    return all::contains;
  }
}
