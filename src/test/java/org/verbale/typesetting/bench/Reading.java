package org.verbale.typesetting.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.verbale.language.OfficialLanguage;

/** How long poppler takes to read the files, against the same files without their structure. */
final class Reading {

  private Reading() {}

  static Void measure(Bench bench) throws Exception {
    if (!Processes.has("pdftotext")) {
      bench.remark("Reading was not measured: poppler-utils is not on this machine.");
      return null;
    }
    for (int replies : new int[] {700, 1_760}) {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      int pages = Work.set(Work.json(OfficialLanguage.ENGLISH, replies), pdf);
      Path tagged = Processes.write("tagged.pdf", pdf.toByteArray());
      Path plain = Processes.write("plain.pdf", withoutStructure(pdf.toByteArray()));
      compare(bench, "pdfinfo", List.of(), List.of(), pages, tagged, plain);
      compare(bench, "pdftotext", List.of(), List.of("/dev/null"), pages, tagged, plain);
      List<String> options = List.of("-r", "20", "-gray");
      compare(bench, "pdftoppm", options, List.of("page"), pages, tagged, plain);
      Processes.run(List.of("sh", "-c", "rm -f page-*.pgm"), "");
    }
    return null;
  }

  private static void compare(
      Bench bench,
      String program,
      List<String> options,
      List<String> after,
      int pages,
      Path tagged,
      Path plain)
      throws Exception {
    double withTags = seconds(program, options, tagged, after);
    double without = seconds(program, options, plain, after);
    String what = program + " on " + pages + " pages, tagged against untagged";
    bench.ratio(what, "%.2f times (%.2f s)", withTags / without, withTags);
  }

  private static double seconds(String program, List<String> options, Path file, List<String> after)
      throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of(program));
    command.addAll(options);
    command.add(file.toString());
    command.addAll(after);
    long start = System.nanoTime();
    if (Processes.run(command, "") == null) {
      throw new IllegalStateException(program + " cannot read " + file);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static byte[] withoutStructure(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.MARK_INFO);
      for (PDPage page : document.getPages()) {
        page.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
