/**
 * Who did what, when, to what: one row for every domain event, in the event's own transaction.
 *
 * <p>Rows are only added. Features do not know the audit; it listens.
 */
@NullMarked
package org.duban.audit;

import org.jspecify.annotations.NullMarked;
