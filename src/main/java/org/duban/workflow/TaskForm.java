package org.duban.workflow;

import org.duban.people.Role;

/**
 * What the diagram says of a user task.
 *
 * @param taskKey id in the diagram
 * @param name name in the diagram, shown to people
 * @param formKey path of the page without its ending
 * @param role the one candidate group
 */
public record TaskForm(String taskKey, String name, String formKey, Role role) {}
