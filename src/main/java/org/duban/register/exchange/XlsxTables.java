package org.duban.register.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.duban.document.Upload;
import org.duban.shared.DomainException;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of an XLSX workbook, read as a stream: what is not kept costs no memory. */
final class XlsxTables {
  private static final int MAX_SHEETS = 20;

  private XlsxTables() {}

  static List<RawTable> of(Upload upload, RowLimit limit) {
    try (var zip = new GuardedZip(upload)) {
      OPCPackage workbook = OPCPackage.open(zip);
      checkKind(upload, workbook);
      return tables(workbook, limit);
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | POIXMLException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException broken) {
      throw refusalIn(broken, upload);
    }
  }

  /** The parser wraps what was thrown beneath it. */
  private static DomainException refusalIn(Exception broken, Upload upload) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof DomainException refusal) {
        return refusal;
      }
    }
    return new BrokenTable(upload.name());
  }

  private static void checkKind(Upload upload, OPCPackage workbook) throws OpenXML4JException {
    for (PackagePart part : workbook.getParts()) {
      String type = part.getContentType();
      String name = part.getPartName().getName();
      if (type.contains("macroEnabled") || type.contains("vba") || name.contains("macrosheets")) {
        throw new WorkbookWithMacros(upload.name());
      }
    }
    if (workbook.getPartsByContentType(XSSFRelation.WORKBOOK.getContentType()).isEmpty()) {
      throw new NotATable(upload.name());
    }
  }

  private static List<RawTable> tables(OPCPackage workbook, RowLimit limit)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    var reader = new XSSFReader(workbook);
    // Without the readings above Chinese words, which belong to no name.
    var strings = new ReadOnlySharedStringsTable(workbook, false);
    var numbers = new XlsxNumbers(reader.getStylesTable(), countsFrom1904(reader));
    var tables = new ArrayList<RawTable>();
    var sheets = reader.getSheetIterator();
    while (sheets.hasNext() && tables.size() < MAX_SHEETS) {
      try (InputStream sheet = sheets.next()) {
        var rows = new XlsxRows(strings, numbers, limit);
        parse(sheet, rows);
        tables.add(new RawTable(sheets.getSheetName(), rows.rows(), rows.merges()));
      }
    }
    return tables;
  }

  private static boolean countsFrom1904(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    boolean[] from1904 = {false};
    try (InputStream workbook = reader.getWorkbookData()) {
      parse(
          workbook,
          new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String prefixed, Attributes values) {
              if (name.equals("workbookPr")) {
                String value = values.getValue("date1904");
                from1904[0] = "1".equals(value) || "true".equals(value);
              }
            }
          });
    }
    return from1904[0];
  }

  private static void parse(InputStream xml, ContentHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setContentHandler(handler);
    parser.parse(new InputSource(xml));
  }
}
