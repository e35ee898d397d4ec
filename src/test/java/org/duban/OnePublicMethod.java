package org.duban;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** One use case, one class, one public method; the engine's transaction bean has its two modes. */
class OnePublicMethod extends ArchCondition<JavaMethod> {
  OnePublicMethod() {
    super("be the only public method of its use case");
  }

  @Override
  public void check(JavaMethod method, ConditionEvents events) {
    if (method.getOwner().getSimpleName().equals("ContainerTransactions")) {
      return;
    }
    long publicNames =
        method.getOwner().getMethods().stream()
            .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
            .map(JavaMethod::getName)
            .distinct()
            .count();
    events.add(
        new SimpleConditionEvent(
            method,
            publicNames == 1,
            method.getOwner().getName() + " has " + publicNames + " public methods"));
  }
}
