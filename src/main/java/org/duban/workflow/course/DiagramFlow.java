package org.duban.workflow.course;

/**
 * An arrow of a diagram.
 *
 * @param label the answer that leads along it; empty when there is none
 */
public record DiagramFlow(String id, String from, String to, String label) {}
