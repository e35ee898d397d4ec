package org.duban.workflow.deployment;

import java.util.List;

/** What changes for the office when a model takes the place of the one that runs. */
public final class ModelComparison {
  private ModelComparison() {}

  /**
   * Compares by element ids, leaving the drawing aside.
   *
   * @param current file of the version that runs
   * @return empty when only the drawing or remarks differ
   * @throws IllegalStateException when the version that runs cannot be read
   */
  public static List<ModelDifference> compare(byte[] current, VettedModel next) {
    XmlElement before;
    try {
      before = SecureXml.read(current);
    } catch (SecureXml.Unreadable e) {
      throw new IllegalStateException(e);
    }
    return next.key().isProcess()
        ? new BpmnComparison(before, next.root()).differences()
        : new DmnComparison(before, next.root()).differences();
  }
}
