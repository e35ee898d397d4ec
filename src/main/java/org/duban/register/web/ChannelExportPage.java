package org.duban.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import org.duban.faces.Texts;
import org.duban.register.ChannelFilter;
import org.duban.register.exchange.ExportChannels;
import org.duban.register.exchange.TableWriter;

/** Sends the filtered register as a file. */
@Named
@RequestScoped
public class ChannelExportPage {
  @Inject private ExportChannels exportChannels;

  public void xlsx(ChannelFilter filter) throws IOException {
    OutputStream out = begin("xlsx", ImportFileServlet.XLSX);
    try (TableWriter writer = TableWriter.xlsx(out, Texts.of("ImportKind.CHANNELS"))) {
      exportChannels.export(filter, writer);
    }
    FacesContext.getCurrentInstance().responseComplete();
  }

  public void csv(ChannelFilter filter) throws IOException {
    OutputStream out = begin("csv", "text/csv; charset=UTF-8");
    try (TableWriter writer = TableWriter.csv(out)) {
      exportChannels.export(filter, writer);
    }
    FacesContext.getCurrentInstance().responseComplete();
  }

  private static OutputStream begin(String ending, String type) throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.responseReset();
    external.setResponseContentType(type);
    external.setResponseHeader("X-Content-Type-Options", "nosniff");
    external.setResponseHeader("Cache-Control", "private, no-store");
    external.setResponseHeader(
        "Content-Disposition",
        ImportFileServlet.attachment(Texts.of("register_channels.text.file") + "." + ending));
    return external.getResponseOutputStream();
  }
}
