package org.verbale.emblem;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.verbale.document.Emblem;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.Phrases;

/**
 * The emblem that this deployment may use, read once when it starts: a file that cannot be used
 * stops the start, rather than the first note verbale.
 */
@Startup
@ApplicationScoped
public class ConfiguredEmblem {

  private final Optional<byte[]> file;

  /**
   * @param path of a PNG or JPEG file; empty for no emblem
   * @throws EmblemRefused if the file cannot be used
   */
  public ConfiguredEmblem(@ConfigProperty(name = "verbale.emblem") Optional<String> path) {
    this.file = path.filter(given -> !given.isBlank()).map(EmblemFile::read);
  }

  /** The emblem with the words of a language; nothing if none is set. */
  public Optional<Emblem> in(OfficialLanguage language) {
    return file.map(picture -> Emblem.of(picture, Phrases.of(language).get("emblem")));
  }
}
