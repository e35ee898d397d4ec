/** The pages of the register check; they translate between people and use cases. */
@NullMarked
package org.duban.registercheck.web;

import org.jspecify.annotations.NullMarked;
