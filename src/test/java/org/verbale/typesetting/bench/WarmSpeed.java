package org.verbale.typesetting.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.verbale.document.Document;
import org.verbale.document.DocumentJson;
import org.verbale.language.OfficialLanguage;
import org.verbale.typesetting.page.PageSetter;

/** One thread, warm: a report of 193 replies, one of 1,930, and where the time goes. */
final class WarmSpeed {

  private static final double GOAL = 600;

  private WarmSpeed() {}

  static Void measure(Bench bench) throws IOException {
    byte[] small = Work.json(OfficialLanguage.FRENCH, Work.STATES);
    Work.warmUp(small);
    Timing few = Timing.best(9, () -> Work.set(small));
    byte[] large = Work.json(OfficialLanguage.FRENCH, 10 * Work.STATES);
    Timing many = Timing.best(3, () -> Work.set(large));
    double growth = few.pagesAProcessorSecond() / many.pagesAProcessorSecond() * 100 - 100;
    bench.ratio(
        "193 replies against the goal of 600 pages/s",
        "%.2f times (%.2f by processor time)",
        few.pagesASecond() / GOAL,
        few.pagesAProcessorSecond() / GOAL);
    bench.ratio("time a page, 1,930 replies against 193", "%+.1f %% (goal: within 10 %%)", growth);
    bench.figure("193 replies in French, warm, one thread", "%d pages, %s", few.pages(), few);
    bench.figure("1,930 replies", "%d pages, %s", many.pages(), many);
    measureParts(bench, small);
    return null;
  }

  private static void measureParts(Bench bench, byte[] json) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Work.set(json, pdf);
    List<byte[]> streams = streams(pdf.toByteArray());
    Document document = DocumentJson.read(json);
    double reading = Timing.best(9, () -> sections(DocumentJson.read(json))).processor();
    double layout = Timing.best(9, () -> layOut(document)).processor();
    double compressing = Timing.best(9, () -> compress(streams)).processor();
    double whole = Timing.best(9, () -> Work.set(json)).processor();
    double writing = whole - reading - layout - compressing;
    bench.figure("of the time, reading JSON", "%4.0f %%", 100 * reading / whole);
    bench.figure("of the time, lines and pages", "%4.0f %%", 100 * layout / whole);
    bench.figure("of the time, writing", "%4.0f %%", 100 * writing / whole);
    bench.figure("of the time, compressing", "%4.0f %%", 100 * compressing / whole);
    bench.remark(limit(reading, layout, writing, compressing));
  }

  private static int sections(Document document) {
    return document.body().size();
  }

  private static int layOut(Document document) {
    return new PageSetter(document).set(page -> {}).pages();
  }

  private static List<byte[]> streams(byte[] pdf) throws IOException {
    List<byte[]> streams = new ArrayList<>();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      for (PDPage page : read.getPages()) {
        streams.add(page.getContentStreams().next().toByteArray());
      }
    }
    return streams;
  }

  private static int compress(List<byte[]> streams) {
    Deflater deflater = new Deflater(4);
    byte[] buffer = new byte[1 << 16];
    for (byte[] stream : streams) {
      deflater.reset();
      deflater.setInput(stream);
      deflater.finish();
      while (!deflater.finished()) {
        deflater.deflate(buffer);
      }
    }
    deflater.end();
    return streams.size();
  }

  private static String limit(double reading, double layout, double writing, double compressing) {
    double most = Math.max(Math.max(reading, layout), Math.max(writing, compressing));
    if (most == layout) {
      return "What limits it: finding the words of the text again and weighing their breaks; the"
          + " memory that the words and their lines go through, more than arithmetic.";
    }
    if (most == compressing) {
      return "What limits it: the compression of the pages, which the file format asks for.";
    }
    return most == writing
        ? "What limits it: writing the instructions of the pages and their structure."
        : "What limits it: reading the JSON.";
  }
}
