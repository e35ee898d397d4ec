/** The pages of the register; they translate between people and use cases. */
@NullMarked
package org.duban.register.web;

import org.jspecify.annotations.NullMarked;
