/** The pages of rectification; one bean a page. */
@NullMarked
package org.duban.rectification.web;

import org.jspecify.annotations.NullMarked;
