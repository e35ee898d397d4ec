package org.duban.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A made-up picture that stands for the screenshot of a monitoring service: lines of an article,
 * one of them framed in red. It holds no letters, so that it needs no fonts and nobody takes it for
 * real.
 */
final class MonitoringPicture {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 320;
  private static final int LINES = 9;

  private MonitoringPicture() {}

  /** The same code gives the same PNG. */
  static byte[] of(String code) {
    Random random = new Random(code.hashCode());
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = image.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, WIDTH, HEIGHT);
    int marked = random.nextInt(LINES);
    for (int line = 0; line < LINES; line++) {
      int top = 40 + line * 28;
      paper.setColor(Color.LIGHT_GRAY);
      paper.fillRect(40, top, 240 + random.nextInt(160), 12);
      if (line == marked) {
        paper.setColor(Color.RED);
        paper.setStroke(new BasicStroke(2));
        paper.drawRect(120, top - 5, 130, 22);
      }
    }
    paper.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
