package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The font table, which POI does not write: what to use where a named face is missing. */
final class FontTable {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
  private static final String CONTENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";

  private FontTable() {}

  static void add(XWPFDocument document) {
    try {
      PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
      PackagePart part = document.getPackage().createPart(name, CONTENT);
      try (OutputStream out = part.getOutputStream()) {
        out.write(fonts().getBytes(StandardCharsets.UTF_8));
      }
      document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fonts() {
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
    xml.append("<w:fonts xmlns:w=\"").append(NAMESPACE).append("\">");
    for (Typeface face : Typeface.values()) {
      xml.append("<w:font w:name=\"%s\">".formatted(face.family()))
          .append("<w:altName w:val=\"%s\"/>".formatted(face.fallback()))
          .append("<w:charset w:val=\"86\"/></w:font>");
    }
    return xml.append("</w:fonts>").toString();
  }
}
