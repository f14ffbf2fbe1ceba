package org.verbale.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the whole log for taking away. */
final class LogExport {
  private LogExport() {}

  /** One JSON object a line, with the hashes, so that the chain can be checked elsewhere. */
  static void jsonLines(AuditChain chain, OutputStream out) throws IOException {
    write(chain, out, LogExport::json);
  }

  /** A table for a spreadsheet; a cell that a spreadsheet would calculate begins with '. */
  static void csv(AuditChain chain, OutputStream out) throws IOException {
    out.write(
        "seq,at,actor,actor_name,address,type,subject,details,previous_hash,hash\r\n"
            .getBytes(StandardCharsets.UTF_8));
    write(chain, out, LogExport::csv);
  }

  private interface Line {
    String of(AuditRow row);
  }

  private static void write(AuditChain chain, OutputStream out, Line line) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      chain.read(
          row -> {
            try {
              writer.write(line.of(row));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException readerGone) {
      throw readerGone.getCause();
    }
    writer.flush();
  }

  private static String json(AuditRow row) {
    try {
      return CanonicalJson.write(row) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A row is always writable", e);
    }
  }

  private static String csv(AuditRow row) {
    return Arrays.asList(
                row.seq(),
                row.at(),
                row.actor(),
                row.actorName(),
                row.address(),
                row.type(),
                row.subject(),
                row.details(),
                row.previousHash(),
                row.hash())
            .stream()
            .map(value -> cell(Objects.toString(value, "")))
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  static String cell(String value) {
    var calculated = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    return "\"" + (calculated ? "'" : "") + value.replace("\"", "\"\"") + "\"";
  }
}
