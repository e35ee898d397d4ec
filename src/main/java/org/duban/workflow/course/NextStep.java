package org.duban.workflow.course;

/**
 * Where a case may rest or end next.
 *
 * @param answer the answer that leads there; empty when every answer does
 */
public record NextStep(DiagramNode node, String answer) {}
