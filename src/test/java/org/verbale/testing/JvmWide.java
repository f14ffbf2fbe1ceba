package org.verbale.testing;

import java.util.function.Supplier;

/**
 * Addresses of things that exist once per test run. Quarkus loads test classes by several class
 * loaders, so a static field would exist several times; the system properties exist once.
 */
public final class JvmWide {
  private static final String PREFIX = "org.verbale.testing.";

  private JvmWide() {}

  /** The value of that name, made at the first call. */
  public static String once(String name, Supplier<String> make) {
    synchronized (System.getProperties()) {
      var present = System.getProperty(PREFIX + name);
      if (present == null) {
        present = make.get();
        System.setProperty(PREFIX + name, present);
      }
      return present;
    }
  }

  /** The next number of that name, from 1: no other test of the run has it. */
  public static int next(String name) {
    synchronized (System.getProperties()) {
      var number = Integer.getInteger(PREFIX + name, 0) + 1;
      System.setProperty(PREFIX + name, Integer.toString(number));
      return number;
    }
  }
}
