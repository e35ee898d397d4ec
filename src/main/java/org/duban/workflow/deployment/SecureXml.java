package org.duban.workflow.deployment;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an uploaded file without trusting it: bounded in size, depth and number of elements, UTF-8
 * alone so that the engine's parser cannot read it differently, no document type and so no entity.
 */
final class SecureXml {
  /** The largest shipped diagram has 46 KB. */
  static final int MOST_BYTES = 1024 * 1024;

  private static final int MOST_ELEMENTS = 20_000;
  private static final int MOST_DEPTH = 30;
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn"),
          Map.entry("http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi"),
          Map.entry("http://www.omg.org/spec/DD/20100524/DC", "dc"),
          Map.entry("http://www.omg.org/spec/DD/20100524/DI", "di"),
          Map.entry("http://camunda.org/schema/1.0/bpmn", "camunda"),
          Map.entry("http://camunda.org/schema/modeler/1.0", "modeler"),
          Map.entry("http://bpmn.io/schema/bpmn/biocolor/1.0", "bioc"),
          Map.entry("http://www.omg.org/spec/BPMN/non-normative/color/1.0", "color"),
          Map.entry("http://www.w3.org/2001/XMLSchema-instance", "xsi"),
          Map.entry("https://www.omg.org/spec/DMN/20191111/MODEL/", "dmn"),
          Map.entry("https://www.omg.org/spec/DMN/20191111/DMNDI/", "dmndi"),
          Map.entry("http://www.omg.org/spec/DMN/20180521/DC/", "dmndc"),
          Map.entry("http://www.omg.org/spec/DMN/20180521/DI/", "dmnddi"),
          Map.entry("http://camunda.org/schema/1.0/dmn", "camunda"),
          Map.entry("http://bpmn.io/schema/dmn/biodi/2.0", "biodi"));

  private SecureXml() {}

  /** The file cannot be read as a model at all. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final ModelProblem problem;

    Unreadable(ModelProblem problem) {
      super(problem.toString(), null, false, false);
      this.problem = problem;
    }

    ModelProblem problem() {
      return problem;
    }
  }

  static XmlElement read(byte[] file) throws Unreadable {
    if (file.length == 0) {
      throw new Unreadable(ModelProblem.ofFile(ModelProblem.Kind.EMPTY_FILE));
    }
    if (file.length > MOST_BYTES) {
      throw new Unreadable(
          ModelProblem.ofFile(
              ModelProblem.Kind.TOO_LARGE,
              String.valueOf(file.length / 1024),
              String.valueOf(MOST_BYTES / 1024)));
    }
    return parse(decode(file));
  }

  private static String decode(byte[] file) throws Unreadable {
    try {
      String xml = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      xml = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
      Matcher declared = ENCODING.matcher(xml);
      if (!declared.find() || declared.group(1).toLowerCase(Locale.ROOT).equals("utf-8")) {
        return xml;
      }
    } catch (CharacterCodingException anotherEncoding) {
      // refused below, like a declaration of another encoding
    }
    throw new Unreadable(ModelProblem.ofFile(ModelProblem.Kind.NOT_UTF_8));
  }

  private static XmlElement parse(String xml) throws Unreadable {
    Builder builder = new Builder();
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setContentHandler(builder);
      reader.setErrorHandler(builder);
      reader.setEntityResolver(builder);
      reader.parse(new InputSource(new StringReader(xml)));
    } catch (SAXParseException e) {
      // The message is in the machine's language, but names the feature in all of them.
      ModelProblem.Kind kind =
          String.valueOf(e.getMessage()).contains("disallow-doctype-decl")
              ? ModelProblem.Kind.DOCTYPE
              : ModelProblem.Kind.NOT_XML;
      throw new Unreadable(problem(kind, e.getLineNumber()));
    } catch (TooComplex e) {
      throw new Unreadable(problem(ModelProblem.Kind.TOO_COMPLEX, builder.line()));
    } catch (SAXException | IOException e) {
      throw new Unreadable(problem(ModelProblem.Kind.NOT_XML, builder.line()));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return Objects.requireNonNull(builder.root);
  }

  private static ModelProblem problem(ModelProblem.Kind kind, int line) {
    return new ModelProblem(kind, Math.max(line, 0), "", List.of());
  }

  static String name(String namespace, String local) {
    if (namespace.isEmpty()) {
      return local;
    }
    String prefix = PREFIXES.get(namespace);
    return prefix == null ? "{" + namespace + "}" + local : prefix + ":" + local;
  }

  private static final class TooComplex extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Builder extends DefaultHandler {
    private @Nullable Locator locator;
    private @Nullable XmlElement root;
    private @Nullable XmlElement current;
    private int depth;
    private int elements;

    int line() {
      return locator == null ? 0 : locator.getLineNumber();
    }

    @Override
    public void setDocumentLocator(Locator where) {
      this.locator = where;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
      throw new SAXException("entities are not resolved");
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes)
        throws SAXException {
      if (++depth > MOST_DEPTH || ++elements > MOST_ELEMENTS) {
        throw new TooComplex();
      }
      XmlElement element = new XmlElement(name(uri, local), line(), current);
      for (int i = 0; i < attributes.getLength(); i++) {
        element.put(name(attributes.getURI(i), attributes.getLocalName(i)), attributes.getValue(i));
      }
      root = root == null ? element : root;
      current = element;
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
      depth--;
      current = current == null ? null : current.parent();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      if (current != null) {
        current.append(characters, start, length);
      }
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
