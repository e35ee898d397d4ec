/** The steps that the quarter's process runs by itself, and how its cases are described. */
@NullMarked
package org.duban.inspection.process;

import org.jspecify.annotations.NullMarked;
