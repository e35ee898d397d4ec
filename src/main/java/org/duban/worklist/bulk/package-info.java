/**
 * 批量办理: what is done with many tasks of a list at once. Every row goes through the use case that a
 * single task goes through, in a transaction of its own; what the preview says was found by trying
 * exactly that and rolling it back. So no rule is written twice, and nothing is ever half done.
 */
@NullMarked
package org.duban.worklist.bulk;

import org.jspecify.annotations.NullMarked;
