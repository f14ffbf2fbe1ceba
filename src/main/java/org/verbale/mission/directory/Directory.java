package org.verbale.mission.directory;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.FocalPoints;
import org.verbale.mission.MemberStates;
import org.verbale.mission.PermanentMissions;
import org.verbale.persistence.Sha256;

/** The directory as it is now. */
@ApplicationScoped
class Directory {
  private static final Row NO_ROW = new Row(0, Map.of(), List.of());

  private final MemberStates states;
  private final PermanentMissions missions;
  private final FocalPoints focalPoints;
  private final Clock clock;

  Directory(MemberStates states, PermanentMissions missions, FocalPoints focalPoints, Clock clock) {
    this.states = states;
    this.missions = missions;
    this.focalPoints = focalPoints;
    this.clock = clock;
  }

  /** All States and organizations in the English alphabetical order. */
  List<DirectoryRecord> records() {
    var people = focalPoints.activeByState();
    var byState = missions.byState();
    var today = LocalDate.now(clock);
    return states.all(OfficialLanguage.ENGLISH).stream()
        .map(
            state ->
                new DirectoryRecord(
                    state,
                    byState.get(state.code()),
                    people.getOrDefault(state.code(), List.of()),
                    today))
        .toList();
  }

  /** The table, with lines that end as RFC 4180 says. */
  String csv(char separator) {
    var text = new StringWriter();
    try (var table = CsvWriter.builder().fieldSeparator(separator).build(text)) {
      table.writeRecord(
          Stream.concat(Stream.of(Columns.CODE), Columns.ALL.stream().map(Column::name)).toList());
      records().forEach(state -> table.writeRecord(cells(state)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Changes whenever anything changes that the table shows. */
  String fingerprint() {
    return Sha256.hex(csv(','));
  }

  private static List<String> cells(DirectoryRecord state) {
    var values = Columns.ALL.stream().map(column -> column.now(state, NO_ROW));
    return Stream.concat(Stream.of(state.state().code()), values).map(Formulas::asText).toList();
  }
}
