/**
 * The seam to the process engine: commands, steps and the book of work items.
 *
 * <p>The aggregate is the memory, the process is the clockwork: a process knows an outcome and due
 * dates, nothing else. Only {@code org.duban.workflow.camunda} knows which engine runs behind it.
 */
@NullMarked
package org.duban.workflow;

import org.jspecify.annotations.NullMarked;
