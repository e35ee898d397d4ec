/**
 * Rectification 整改: what one unit owes for one circular, from the order to the last problem struck
 * off the ledger.
 *
 * <p>Decision: the aggregate {@link org.duban.rectification.RectificationCase} knows every rule of
 * the course (who may act after whom, what is missing, where a report may be sent back to) and
 * keeps the whole record; the process only moves tasks. A problem keeps its one row until a
 * re-check passes, whatever quarter that is in, so that nothing has to be copied to be carried
 * over.
 */
@NullMarked
package org.duban.rectification;

import org.jspecify.annotations.NullMarked;
