/**
 * What every page shares: texts, dates, navigation, and what a refusal or a defect looks like.
 *
 * <p>Pages speak the tags of {@code duban.taglib.xml} and this package speaks Faces, so that the
 * page beans of features only translate between the two and their use cases.
 */
@NullMarked
package org.duban.faces;

import org.jspecify.annotations.NullMarked;
