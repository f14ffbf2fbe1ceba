package org.verbale.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What a piece of work costs, counted on the processor: however busy the machine is. */
public final class ProcessorTime {
  private ProcessorTime() {}

  /** Does some work on this thread and asserts that it took no more of the processor's time. */
  public static void assertAtMost(Duration most, Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(most);
  }
}
