/** The sign-in page, and what a person was told. */
@NullMarked
package org.duban.people.web;

import org.jspecify.annotations.NullMarked;
