package org.verbale.demodata;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.verbale.document.Block;
import org.verbale.document.ItemList;
import org.verbale.document.Paragraph;
import org.verbale.language.OfficialLanguage;

/** The sample texts: written for the demo, and each says so. */
final class DemoTexts {

  private static final String BULLET = "• ";

  /** A resolution in one language. */
  record ResolutionText(
      String symbol, OfficialLanguage language, String title, String itemTitle, String request) {}

  private final Map<String, Map<String, List<String>>> replies;

  DemoTexts() {
    try (InputStream file = DemoTexts.class.getResourceAsStream("/demodata/replies.json")) {
      replies = new ObjectMapper().readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a State's reply in a language. */
  List<Block> reply(String state, OfficialLanguage language) {
    List<Block> blocks = new ArrayList<>();
    List<ItemList.Item> items = new ArrayList<>();
    for (String line : replies.get(state).get(language.code())) {
      if (line.startsWith(BULLET)) {
        items.add(
            new ItemList.Item(null, List.of(Paragraph.body(line.substring(BULLET.length())))));
      } else {
        blocks.add(Paragraph.body(line));
      }
    }
    if (!items.isEmpty()) {
      blocks.add(new ItemList(ItemList.Kind.BULLET, items));
    }
    return blocks;
  }

  /** Reports of years before the portal, as their texts would be pasted. */
  static List<String> pastReports() {
    return Stream.of("A-78-995.en", "A-80-996.en", "A-80-996.es")
        .map(name -> text("/demodata/past/" + name + ".txt"))
        .toList();
  }

  private static String text(String path) {
    try (InputStream file = DemoTexts.class.getResourceAsStream(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<ResolutionText> resolutions() {
    try (InputStream file = DemoTexts.class.getResourceAsStream("/demodata/resolutions.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split("\\|", -1))
          .map(
              row ->
                  new ResolutionText(
                      row[0], OfficialLanguage.ofCode(row[1]), row[2], row[3], row[4]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
