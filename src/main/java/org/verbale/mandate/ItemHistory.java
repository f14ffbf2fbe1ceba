package org.verbale.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The history of an item across sessions: the resolutions that a resolution recalls, those that
 * recall it, and theirs in turn.
 */
@ApplicationScoped
public class ItemHistory {

  /** Enough for an item of every session since the first; a guard against a very dense web. */
  private static final int MOST = 100;

  private final Resolutions resolutions;

  ItemHistory(Resolutions resolutions) {
    this.resolutions = resolutions;
  }

  /** All registered resolutions of the chain, this one included, the oldest first. */
  public List<Resolution> of(Resolution resolution) {
    Map<Long, Resolution> chain = new LinkedHashMap<>();
    var open = new ArrayDeque<>(List.of(resolution));
    while (!open.isEmpty() && chain.size() < MOST) {
      var next = open.poll();
      if (chain.putIfAbsent(next.id(), next) == null) {
        open.addAll(resolutions.recalledBy(next));
        open.addAll(resolutions.recalling(next));
      }
    }
    return chain.values().stream()
        .sorted(
            java.util.Comparator.comparing(Resolution::adoptedOn).thenComparing(Resolution::symbol))
        .toList();
  }
}
