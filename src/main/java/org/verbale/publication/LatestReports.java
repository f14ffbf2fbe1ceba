package org.verbale.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.verbale.language.OfficialLanguage;
import org.verbale.web.StartPanel;

/** The latest reports on the start page. */
@ApplicationScoped
class LatestReports implements StartPanel {

  private static final int SHOWN = 10;

  private final IssuedFamilies families;

  LatestReports(IssuedFamilies families) {
    this.families = families;
  }

  @Override
  public List<Item> latest(OfficialLanguage language) {
    return families.all(language).stream()
        .limit(SHOWN)
        .map(
            line ->
                new Item(line.symbol(), line.title(), line.issuedOn(), "/reports/" + line.symbol()))
        .toList();
  }
}
