import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FormattingResults;
import org.apache.fop.apps.MimeConstants;

/**
 * Sets a file of formatting objects with Apache FOP again and again and says how long each took:
 * "pages, milliseconds on the wall, milliseconds of the processor". Arguments: configuration, file,
 * rounds, and where the last result goes.
 */
final class SetWithFop {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  public static void main(String[] arguments) throws Exception {
    FopFactory factory = FopFactory.newInstance(new File(arguments[0]).getAbsoluteFile());
    byte[] pdf = {};
    for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
      long start = System.nanoTime();
      long startOnProcessor = THREADS.getCurrentThreadCpuTime();
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
      int pages = set(factory, new File(arguments[1]), out);
      long onProcessor = THREADS.getCurrentThreadCpuTime() - startOnProcessor;
      System.out.println(
          pages + " " + (System.nanoTime() - start) / 1_000_000 + " " + onProcessor / 1_000_000);
      pdf = out.toByteArray();
    }
    Files.write(Path.of(arguments[3]), pdf);
  }

  private static int set(FopFactory factory, File objects, OutputStream out) throws Exception {
    FOUserAgent agent = factory.newFOUserAgent();
    Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
    SAXParserFactory parsers = SAXParserFactory.newInstance();
    parsers.setNamespaceAware(true);
    parsers.newSAXParser().parse(objects, fop.getDefaultHandler());
    FormattingResults results = fop.getResults();
    return results.getPageCount();
  }
}
