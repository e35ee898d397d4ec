package org.duban;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;

/**
 * A use case that is given a task asks whether it is its own ({@link WorkItem#expect}), by itself
 * or through the guard of its feature: cases of several processes bear the same number.
 */
class AskedForItsTask extends ArchCondition<JavaMethod> {
  AskedForItsTask() {
    super("ask the task what it is");
  }

  static boolean takesTask(JavaMethod method) {
    return method.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(TaskId.class));
  }

  @Override
  public void check(JavaMethod method, ConditionEvents events) {
    events.add(
        new SimpleConditionEvent(
            method, asks(method, new HashSet<>()), method.getFullName() + " asks nothing"));
  }

  private static boolean asks(JavaMethod method, Set<String> seen) {
    return seen.add(method.getFullName())
        && method.getMethodCallsFromSelf().stream()
            .anyMatch(call -> isQuestion(call) || asksFurther(call, method.getOwner(), seen));
  }

  private static boolean isQuestion(JavaMethodCall call) {
    return call.getTargetOwner().isEquivalentTo(WorkItem.class) && call.getName().equals("expect");
  }

  private static boolean asksFurther(JavaMethodCall call, JavaClass from, Set<String> seen) {
    return call.getTargetOwner().getPackageName().equals(from.getPackageName())
        && call.getTarget().resolveMember().filter(m -> asks(m, seen)).isPresent();
  }
}
