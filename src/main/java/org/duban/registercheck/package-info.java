/**
 * The comparison of the register with reality 摸底核对, once a quarter before the sample is drawn: each
 * unit marks every channel of its list or reports what is wrong, or seals a nil return. Only what
 * the office has settled changes the register (requirements Z12, Z13, Z18, Z20, Z30).
 */
@NullMarked
package org.duban.registercheck;

import org.jspecify.annotations.NullMarked;
