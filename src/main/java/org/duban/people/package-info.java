/**
 * Who works here: units as a tree, people with roles, and the person who is signed in.
 *
 * <p>A unit is known by its code, because circulars, codes of channels and cases all carry it; a
 * person belongs to one unit and may hold several roles.
 */
@NullMarked
package org.duban.people;

import org.jspecify.annotations.NullMarked;
