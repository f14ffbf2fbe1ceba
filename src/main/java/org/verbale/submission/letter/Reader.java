package org.verbale.submission.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.verbale.language.OfficialLanguage;

/**
 * Whom a letter is for.
 *
 * @param language in which it is written
 */
record Reader(String address, OfficialLanguage language) {

  /** One letter for each address, in the language first named for it. */
  static List<Reader> onePerAddress(Stream<Reader> readers) {
    var byAddress = new LinkedHashMap<String, Reader>();
    readers.forEach(reader -> byAddress.putIfAbsent(reader.address(), reader));
    return List.copyOf(byAddress.values());
  }
}
