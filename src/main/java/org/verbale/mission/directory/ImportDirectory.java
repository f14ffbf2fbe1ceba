package org.verbale.mission.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.verbale.audit.AuditEvent;
import org.verbale.audit.AuditLog;
import org.verbale.web.CurrentPerson;
import org.verbale.web.Refusal;

/** Keeps a table for its preview, and then applies it whole or not at all. */
@ApplicationScoped
class ImportDirectory {

  /** The directory is not any more as the preview showed it. */
  static final class Stale extends Exception {
    private static final long serialVersionUID = 1L;
  }

  record DirectoryImported(long table, String sha256, List<StateChange> changes)
      implements AuditEvent {
    @Override
    public String subject() {
      return "missions/import/" + table;
    }
  }

  private final DirectoryImports imports;
  private final PlanImport planImport;
  private final DirectoryWriter writer;
  private final CurrentPerson person;
  private final AuditLog log;
  private final Clock clock;

  ImportDirectory(
      DirectoryImports imports,
      PlanImport planImport,
      DirectoryWriter writer,
      CurrentPerson person,
      AuditLog log,
      Clock clock) {
    this.imports = imports;
    this.planImport = planImport;
    this.writer = writer;
    this.person = person;
    this.log = log;
    this.clock = clock;
  }

  @Transactional
  long keep(String fileName, byte[] content) {
    var table =
        new DirectoryImport(fileName, content, person.subject(), person.name(), clock.instant());
    imports.persist(table);
    return table.id();
  }

  /**
   * Makes every change of the table.
   *
   * @param basis the directory that the preview has shown
   * @return how many States have changed
   * @throws Stale if anybody has changed the directory since
   * @throws Refusal if the table has been applied before
   */
  @Transactional(rollbackOn = Stale.class)
  int apply(long id, String basis) throws Stale {
    imports.holdDirectory();
    var table = imports.of(id);
    table.checkOpen();
    var plan = planImport.plan(table.content());
    if (!plan.errors().isEmpty() || !plan.basis().equals(basis)) {
      throw new Stale();
    }
    plan.steps()
        .forEach(step -> step.column().apply(step.state(), step.row(), step.given(), writer));
    table.apply(person.subject(), clock.instant(), plan.changes().size());
    log.record(new DirectoryImported(id, table.sha256(), plan.changes()));
    return plan.changes().size();
  }
}
