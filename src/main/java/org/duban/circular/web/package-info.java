/** The pages of the circular; they translate between people and use cases. */
@NullMarked
package org.duban.circular.web;

import org.jspecify.annotations.NullMarked;
