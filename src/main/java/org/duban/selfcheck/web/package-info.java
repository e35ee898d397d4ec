/** The pages of self-checks; one bean a page. What is computed is shown, never asked for. */
@NullMarked
package org.duban.selfcheck.web;

import org.jspecify.annotations.NullMarked;
