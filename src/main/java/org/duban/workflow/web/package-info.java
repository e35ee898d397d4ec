/** What all task pages have in common: they open one task and lead back to the list. */
@NullMarked
package org.duban.workflow.web;

import org.jspecify.annotations.NullMarked;
