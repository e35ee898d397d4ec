package org.duban.inspection.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Coordinates of the line of pass rates, in a drawing 400 wide and 180 high. The same numbers stand
 * in a table beside it.
 */
public final class TrendChart {
  private static final int LEFT = 48;
  private static final int RIGHT = 376;
  private static final int TOP = 16;
  private static final int BOTTOM = 140;

  private final List<Point> points;

  TrendChart(List<Point> points) {
    this.points = List.copyOf(points);
  }

  /**
   * One quarter.
   *
   * @param percent 0 to 100
   * @param rate the same as printed
   */
  public record Point(
      String quarter, String words, int inspected, int failed, double percent, String rate) {}

  /** A point with its place. */
  public record Dot(Point point, int x, int y, boolean lowest) {
    /** Where its number stands: above the dot, or below it near the upper edge. */
    public int getLabelY() {
      return y < TOP + 14 ? y + 18 : y - 8;
    }
  }

  /** A horizontal line with its number. */
  public record Grid(int percent, int y) {}

  public List<Point> getPoints() {
    return points;
  }

  public boolean isDrawable() {
    return points.size() > 1;
  }

  public List<Dot> getDots() {
    double least = points.stream().mapToDouble(Point::percent).min().orElse(0);
    return IntStream.range(0, points.size())
        .mapToObj(
            i ->
                new Dot(
                    points.get(i),
                    x(i),
                    y(points.get(i).percent()),
                    points.get(i).percent() == least))
        .toList();
  }

  /** The dots as a polyline wants them. */
  public String getLine() {
    return getDots().stream()
        .map(d -> String.format(Locale.ROOT, "%d,%d", d.x(), d.y()))
        .collect(Collectors.joining(" "));
  }

  public List<Grid> getGrid() {
    int floor = floor();
    int step = (100 - floor) / 2;
    return List.of(100, floor + step, floor).stream().map(p -> new Grid(p, y(p))).toList();
  }

  /** The axis begins at a round number below the least rate, so that differences can be seen. */
  private int floor() {
    double least = points.stream().mapToDouble(Point::percent).min().orElse(0);
    return (int) Math.min(80, Math.max(0, Math.floor((least - 1) / 20) * 20));
  }

  private int x(int index) {
    return points.size() < 2 ? RIGHT : LEFT + index * (RIGHT - LEFT) / (points.size() - 1);
  }

  private int y(double percent) {
    int floor = floor();
    return (int) Math.round(BOTTOM - (percent - floor) * (BOTTOM - TOP) / (100.0 - floor));
  }
}
