/** The sign-in page. */
@NullMarked
package org.duban.people.web;

import org.jspecify.annotations.NullMarked;
