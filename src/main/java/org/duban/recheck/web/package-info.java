/** Pages of the re-check: problem by problem for the inspector, as a whole for the reviewer. */
@NullMarked
package org.duban.recheck.web;

import org.jspecify.annotations.NullMarked;
