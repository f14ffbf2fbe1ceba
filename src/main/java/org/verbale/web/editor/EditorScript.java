package org.verbale.web.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.verbale.persistence.Sha256;

/**
 * The editor as one script: ProseMirror's modules from their WebJars and ours from {@code editor/}
 * on the class path. Its address holds a hash of its content, so that browsers keep it until it
 * changes. In templates {@code inject:editorScript}.
 */
@Named("editorScript")
@ApplicationScoped
public class EditorScript {
  private static final String OURS = "./";
  private static final int VERSION_LENGTH = 16;

  private String text;
  private String version;

  /** Where pages find it. */
  public String address() {
    return "/assets/editor/" + version() + ".js";
  }

  synchronized String text() {
    if (text == null) {
      text = JoinedScript.of("./main.js", EditorScript::source);
      version = Sha256.hex(text).substring(0, VERSION_LENGTH);
    }
    return text;
  }

  String version() {
    text();
    return version;
  }

  private static String source(String module) {
    if (module.startsWith(OURS)) {
      return read("editor/" + module.substring(OURS.length()));
    }
    String folder = "META-INF/resources/webjars/%s/%s/".formatted(module, webJarVersion(module));
    // Most publish a folder of what is built; the smallest are written as they are published.
    return exists(folder + "dist/index.js")
        ? read(folder + "dist/index.js")
        : read(folder + "index.js");
  }

  private static String webJarVersion(String module) {
    var properties = new Properties();
    String path = "META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(module);
    try (InputStream stream = open(path)) {
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  private static boolean exists(String path) {
    return loader().getResource(path) != null;
  }

  private static String read(String path) {
    try (InputStream stream = open(path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String path) {
    InputStream stream = loader().getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalStateException("The class path has no " + path + ".");
    }
    return stream;
  }

  private static ClassLoader loader() {
    return Thread.currentThread().getContextClassLoader();
  }
}
