package org.verbale.mission.directory;

import java.util.List;

/**
 * What a line changes.
 *
 * @param cells at least one
 */
public record StateChange(long line, String code, List<CellChange> cells) {

  public String lineText() {
    return String.valueOf(line);
  }
}
