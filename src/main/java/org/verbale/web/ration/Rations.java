package org.verbale.web.ration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Who has how much left. Kept in memory: a restart forgives, and each instance counts by itself.
 * The filter is made before the settings can be read, so this is made when it is first asked.
 */
@ApplicationScoped
class Rations {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** More people than this at once are not counted but forgotten, oldest first. */
  private static final int MOST_PEOPLE = 50_000;

  private record Key(Costly costly, String who) {}

  private final RationSettings settings;
  private final TimeMeter time;
  private final Cache<Key, Bucket> left =
      Caffeine.newBuilder().maximumSize(MOST_PEOPLE).expireAfterAccess(MINUTE).build();

  Rations(RationSettings settings, Clock clock) {
    this.settings = settings;
    this.time = new ClockMeter(clock);
  }

  /**
   * Takes one call from somebody's ration.
   *
   * @return seconds to wait, 0 if the call may go on
   */
  long take(Costly costly, String who) {
    var bucket = left.get(new Key(costly, who), key -> bucket(key.costly()));
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? 0
        : Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
  }

  private Bucket bucket(Costly costly) {
    int calls = settings.perMinute().get(costly);
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, MINUTE))
        .withCustomTimePrecision(time)
        .build();
  }

  private record ClockMeter(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
