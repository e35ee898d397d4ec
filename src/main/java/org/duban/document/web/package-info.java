/** Hands stored files out to whoever may read them. */
@NullMarked
package org.duban.document.web;

import org.jspecify.annotations.NullMarked;
