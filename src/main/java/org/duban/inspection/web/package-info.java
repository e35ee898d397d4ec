/** Pages of the quarter: open, plan, inspect, verify, and the quarter at a glance. */
@NullMarked
package org.duban.inspection.web;

import org.jspecify.annotations.NullMarked;
