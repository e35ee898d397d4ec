/** The page of the task lists. */
@NullMarked
package org.duban.worklist.web;

import org.jspecify.annotations.NullMarked;
