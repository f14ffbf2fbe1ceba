package org.verbale.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice without a window: the other program that has to open our Word files. {@code SOFFICE}
 * names the program where it is not on the path.
 */
public final class LibreOffice {

  private static final long PATIENCE = 240;

  private LibreOffice() {}

  /**
   * Converts files, all in one run.
   *
   * @param format the ending of the files to be made
   * @return them, in the order of the files given
   */
  public static List<Path> convert(List<Path> files, String format, Path folder)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(program().toString());
    // A profile of its own: a second run beside this one would find the usual one locked.
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--norestore", "--convert-to", format));
    command.addAll(List.of("--outdir", folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    Path log = folder.resolve("libreoffice.log");
    Process run =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!run.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      run.destroyForcibly();
      throw new IOException("LibreOffice did not end: " + Files.readString(log));
    }
    return files.stream()
        .map(file -> file.getFileName().toString().replaceFirst("\\.[^.]+$", "." + format))
        .map(folder::resolve)
        .toList();
  }

  private static Path program() {
    Optional<Path> found =
        Stream.concat(
                Stream.ofNullable(System.getenv("SOFFICE")),
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> folder + File.separator + "soffice"))
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    Needed.orSkip(
        found.isPresent(),
        "LibreOffice is not on this machine. On Debian: apt-get install"
            + " libreoffice-writer-nogui. Elsewhere: install it and set SOFFICE to its program.");
    return found.orElseThrow();
  }
}
