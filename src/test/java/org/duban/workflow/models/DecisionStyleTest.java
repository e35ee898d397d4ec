package org.duban.workflow.models;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A decision table is a knock-out list in FEEL with an else row, each row with its source. */
class DecisionStyleTest {
  private static final Set<String> TYPES =
      Set.of("boolean", "integer", "long", "double", "string", "date");

  @ParameterizedTest
  @MethodSource("tables")
  void a_table_keeps_the_rules(String file) throws IOException {
    assertThat(violations(file, text(file))).isEmpty();
  }

  static List<String> tables() {
    return ModelFiles.decisions();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "hitPolicy=\"FIRST\" | hitPolicy=\"COLLECT\" | no knock-out list",
        "<decision id=\"verdict\" | <decision id=\"other\" | named otherwise than its file",
        "camunda:historyTimeToLive=\"P3650D\" | | no time to live",
        "expressionLanguage=\"feel\" | expressionLanguage=\"juel\" | not in FEEL",
        "<inputEntry id=\"vetoFailsVetoed\"> | <inputEntry id=\"vetoFailsVetoed\""
            + " expressionLanguage=\"javascript\"> | not in FEEL",
        "typeRef=\"boolean\" | typeRef=\"number\" | scored has no type that the engine knows",
        "name=\"reason\" typeRef=\"string\" | name=\"reason\" | reason has no type",
        "来源 | 依据 | vetoFails has no source",
        "不合格\uFF0C | 不合格, | vetoFails has narrow punctuation",
        "<text>\"VETO\"</text> | <text>\"NO\"</text> | vetoFails answers outside the list",
        "<text>true</text> | <text>-</text> | vetoFails: no row may stand below",
        "<text>true</text> | <text>-</text> | failedMonthFails can never decide",
      })
  void a_fault_in_a_table_is_found_out(String good, String bad, String finding) throws IOException {
    String text = text("verdict.dmn");
    String faulty = text.replace(good, bad == null ? "" : bad);
    assertThat(faulty).isNotEqualTo(text);
    assertThat(violations("verdict.dmn", faulty)).anyMatch(v -> v.contains(finding));
  }

  @Test
  void a_table_without_an_else_row_is_found_out() throws IOException {
    String faulty =
        text("verdict.dmn").replaceFirst("(otherwisePassesVetoed\">\\s*<text>)-", "$1false");
    assertThat(violations("verdict.dmn", faulty)).containsExactly("otherwisePasses is no else row");
  }

  private static String text(String file) throws IOException {
    return Files.readString(ModelFiles.folder().resolve(file), UTF_8);
  }

  private static List<String> violations(String file, String xml) {
    List<String> wrong = new ArrayList<>();
    DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    for (Decision decision : model.getModelElementsByType(Decision.class)) {
      if (!file.equals(decision.getId() + ".dmn")) {
        wrong.add(decision.getId() + " is named otherwise than its file");
      }
      if (decision.getCamundaHistoryTimeToLiveString() == null) {
        wrong.add(decision.getId() + " has no time to live");
      }
    }
    for (DecisionTable table : model.getModelElementsByType(DecisionTable.class)) {
      if (table.getHitPolicy() != HitPolicy.FIRST) {
        wrong.add(table.getId() + " is no knock-out list");
      }
      columns(table, wrong);
      rows(table, wrong);
    }
    Stream<String> languages =
        Stream.concat(
            model.getModelElementsByType(LiteralExpression.class).stream()
                .map(LiteralExpression::getExpressionLanguage),
            model.getModelElementsByType(UnaryTests.class).stream()
                .map(UnaryTests::getExpressionLanguage));
    languages
        .filter(language -> language != null && !language.equals("feel"))
        .forEach(language -> wrong.add(language + " is not in FEEL"));
    return wrong;
  }

  private static void columns(DecisionTable table, List<String> wrong) {
    for (Input input : table.getInputs()) {
      LiteralExpression expression = input.getInputExpression();
      if (!TYPES.contains(String.valueOf(expression.getTypeRef()))) {
        wrong.add(expression.getTextContent().strip() + " has no type that the engine knows");
      }
    }
    for (Output output : table.getOutputs()) {
      if (!TYPES.contains(String.valueOf(output.getTypeRef()))) {
        wrong.add(output.getName() + " has no type that the engine knows");
      }
    }
  }

  private static void rows(DecisionTable table, List<String> wrong) {
    List<Rule> rules = new ArrayList<>(table.getRules());
    List<Output> outputs = new ArrayList<>(table.getOutputs());
    Set<List<String>> conditions = new HashSet<>();
    for (Rule rule : rules) {
      boolean last = rule == rules.get(rules.size() - 1);
      List<String> entries =
          rule.getInputEntries().stream()
              .map(InputEntry::getTextContent)
              .map(String::strip)
              .toList();
      boolean always = entries.stream().allMatch("-"::equals);
      if (always != last) {
        wrong.add(rule.getId() + (last ? " is no else row" : ": no row may stand below"));
      }
      if (!conditions.add(entries)) {
        wrong.add(rule.getId() + " can never decide");
      }
      String source = rule.getDescription() == null ? "" : rule.getDescription().getTextContent();
      if (!source.startsWith("来源\uFF1A")) {
        wrong.add(rule.getId() + " has no source");
      }
      if (TextRules.hasNarrowPunctuation(source)) {
        wrong.add(rule.getId() + " has narrow punctuation");
      }
      int column = 0;
      for (var entry : rule.getOutputEntries()) {
        String allowed = outputs.get(column++).getOutputValues().getTextContent().strip();
        if (!List.of(allowed.split(",")).contains(entry.getTextContent().strip())) {
          wrong.add(rule.getId() + " answers outside the list");
        }
      }
    }
  }
}
