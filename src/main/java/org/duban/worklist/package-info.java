/**
 * The task lists: what a person has to do, may take, and has done.
 *
 * <p>It reads the book of work items alone and knows no feature: a row opens the page that the
 * diagram names.
 */
@NullMarked
package org.duban.worklist;

import org.jspecify.annotations.NullMarked;
