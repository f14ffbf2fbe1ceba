package org.verbale.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Every statement that Hibernate sends, for tests of what an operation may cost. */
@ApplicationScoped
@PersistenceUnitExtension
public class CountedStatements implements StatementInspector {
  private static final List<String> SENT = new CopyOnWriteArrayList<>();
  private static volatile boolean counting;

  @Override
  public String inspect(String sql) {
    if (counting) {
      SENT.add(sql);
    }
    return sql;
  }

  /** The statements sent while something is done. */
  public static List<String> of(Runnable work) {
    SENT.clear();
    counting = true;
    try {
      work.run();
    } finally {
      counting = false;
    }
    return List.copyOf(SENT);
  }
}
