/** The steps of the diagram circular-issuance; each calls one class of the feature. */
@NullMarked
package org.duban.circular.process;

import org.jspecify.annotations.NullMarked;
