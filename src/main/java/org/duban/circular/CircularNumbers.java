package org.duban.circular;

/** Gives circulars their numbers, one after the other within an organ and a year. */
public interface CircularNumbers {

  /**
   * The next number. The organ's row stays locked until the caller's transaction ends; when that is
   * rolled back, the next caller gets the same number, so there are no gaps.
   */
  CircularNumber next(String organ, int year);
}
