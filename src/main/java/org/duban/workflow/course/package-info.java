/**
 * The course of a case: where it stands, which way it took and where it may go from here.
 *
 * <p>The engine tells only what it ran and on which version of the diagram; what that means is read
 * from the diagram here, so that the words and the drawing come from one source and need no engine
 * to be tested.
 */
@NullMarked
package org.duban.workflow.course;

import org.jspecify.annotations.NullMarked;
