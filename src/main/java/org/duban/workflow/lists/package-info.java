/**
 * What a task list asks of the book of work items: one query for rows and counts alike, so that the
 * two can never disagree, and one that costs the same however long the list is.
 */
@NullMarked
package org.duban.workflow.lists;

import org.jspecify.annotations.NullMarked;
