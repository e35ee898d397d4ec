/** The book of work items in the database. */
@NullMarked
package org.duban.workflow.jpa;

import org.jspecify.annotations.NullMarked;
