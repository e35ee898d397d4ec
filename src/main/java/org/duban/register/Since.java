package org.duban.register;

import java.time.LocalDate;

/** Something that holds from a day of the office's calendar on, inclusive. */
interface Since {
  LocalDate since();
}
