package org.verbale.mission.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbale.language.OfficialLanguage;
import org.verbale.mission.FocalPoint;
import org.verbale.mission.FocalPoints;
import org.verbale.mission.KeepAddress;
import org.verbale.mission.KeepFocalPoints;
import org.verbale.mission.KeepTimeZone;
import org.verbale.mission.MemberStates;
import org.verbale.mission.MissionAddress;
import org.verbale.mission.PermanentMissions;
import org.verbale.testing.AsOfficer;
import org.verbale.testing.FormBrowser;

@QuarkusTest
@AsOfficer
class DirectoryImportTest {
  private static final String PATH = "/officer/missions/import";
  private static final Pattern BASIS = Pattern.compile("name=\"basis\" value=\"(\\w+)\"");
  private static final Pattern ACTION = Pattern.compile("action=\"(" + PATH + "/\\d+)\"");

  @Inject MemberStates states;
  @Inject PermanentMissions missions;
  @Inject FocalPoints focalPoints;
  @Inject KeepAddress keepAddress;
  @Inject KeepTimeZone keepTimeZone;
  @Inject KeepFocalPoints keepFocalPoints;
  @Inject Directory directory;

  private final FormBrowser browser = new FormBrowser();

  @BeforeEach
  void known_addresses() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (var state : List.of("SRB", "SUR")) {
                keepAddress.keep(state, new MissionAddress("", "", ""));
                keepTimeZone.keep(state, ZoneId.of("America/New_York"));
                focalPoints.activeOf(state).stream()
                    .map(FocalPoint::id)
                    .toList()
                    .forEach(id -> keepFocalPoints.retire(state, id));
              }
            });
  }

  @Test
  void the_table_of_today_changes_nothing() {
    var table = given().get("/officer/missions/directory.csv?lang=fr").then().statusCode(200);
    table.header("Content-Disposition", containsString("missions.csv"));
    var content = table.extract().asByteArray();
    assertThat(new String(content, StandardCharsets.UTF_8)).startsWith("\uFEFFcode;regional_group");
    assertThat(new String(content, StandardCharsets.UTF_8).lines().count()).isGreaterThan(196);
    browser
        .upload(PATH, "file", "missions.csv", content)
        .statusCode(200)
        .body(containsString("196 lines were read"));
  }

  @Test
  void a_phone_number_leaves_as_text_and_no_formula() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                keepAddress.keep(
                    "SUR", new MissionAddress("=cmd|' /C calc'!A0", "", "+1 212 555 0100")));
    var table = given().get("/officer/missions/directory.csv").asString();
    assertThat(table).contains(",'=cmd|").contains(",'+1 212 555 0100");
  }

  @Test
  void every_mistake_is_named_with_its_line_and_nothing_is_done() {
    var good =
        Stream.of("AFG", "ALB", "DZA")
            .map(code -> code + ",en,New York")
            .collect(Collectors.joining("\n"));
    var before = directory.fingerprint();
    send("code,languages,postal_address\n"
            + good
            + "\nXXZ,en,Nowhere\nSRB,de,Belgrade\nalb,fr,Again\nSUR,en\n,en,x\n")
        .statusCode(422)
        .body(containsString("5 things are wrong"))
        .body(containsString("<strong>line 5</strong>"))
        .body(containsString("The code XXZ is not known."))
        .body(containsString("“de” is none of ar, zh, en, fr, ru, es."))
        .body(containsString("The code ALB stands in line 3 already."))
        .body(containsString("The line has 2 cells, the first line 3."))
        .body(containsString("<strong>line 9</strong>"))
        .body(containsString("The code is missing."))
        .body(containsString("Nothing has been changed."));
    assertThat(directory.fingerprint()).isEqualTo(before);
  }

  @Test
  void one_wrong_code_among_all_lines_is_named_with_its_line_and_nothing_is_done() {
    var lines = new ArrayList<>(List.of("code,phone"));
    directory.records().forEach(record -> lines.add(record.state().code() + ",0100"));
    var before = directory.fingerprint();
    lines.set(87 - 1, "XQX,0100");

    send(String.join("\r\n", lines) + "\r\n")
        .statusCode(422)
        .body(containsString("One thing is wrong with the table"))
        .body(containsString("<strong>line 87</strong>"))
        .body(containsString("The code XQX is not known."));
    assertThat(directory.fingerprint()).isEqualTo(before);
  }

  @Test
  void a_table_of_thousands_of_strangers_is_refused_with_what_somebody_can_read() {
    var strangers =
        IntStream.rangeClosed(1, 5000)
            .mapToObj(number -> "Z%04d,1".formatted(number))
            .collect(Collectors.joining("\n", "code,phone\n", "\n"));
    send(strangers)
        .statusCode(422)
        .body(containsString("5,000 things are wrong with the table"))
        .body(containsString("<strong>line 101</strong>"))
        .body(not(containsString("<strong>line 102</strong>")))
        .body(containsString("4,900 more"));
  }

  @Test
  void wrong_groups_addresses_names_and_days_are_named() {
    send("code,regional_group,time_zone,email,focal_points,short_name_from,short_name_en,adress\n"
            + "SRB,EUROPE,Belgrade,nobody,just a name,yesterday,,x\n"
            + "VAT,WEOG,Europe/Rome,,,,Holy See,x\n")
        .statusCode(422)
        .body(containsString("The column “adress” is not known."))
        .body(containsString("“EUROPE” is no regional group."))
        .body(containsString("“Belgrade” is no time zone such as America/New_York."))
        .body(containsString("Only Member States belong to a regional group."))
        .body(containsString("“just a name” does not read like"))
        .body(containsString("“yesterday” is no day such as"))
        .body(containsString("The short name is missing."));
  }

  @Test
  void a_table_is_shown_before_it_is_applied_and_then_applied_whole() {
    QuarkusTransaction.requiringNew()
        .run(() -> keepFocalPoints.add("SRB", "Old Hand", "old.hand@srb.example", null));
    var preview =
        send("code;languages;time_zone;phone;focal_points;short_name_from;short_name_en\n"
                + "SRB;fr en;Europe/Belgrade;'+381 11;\"Ana <ana@srb.example> [fr]\nOffice <office@srb.example>\";"
                + "2030-01-01;New Serbia\n"
                + "SUR;en;America/New_York;;;;Suriname\n")
            .statusCode(200)
            .body(containsString("One State changes, one stays as they are."))
            .body(containsString("Old Hand &lt;old.hand@srb.example&gt;"))
            .body(containsString("from 2030-01-01 on"));
    assertThat(missions.of("SRB").address().phone()).isEmpty();

    apply(preview).statusCode(200).body(containsString("One State has been changed"));
    missions.getEntityManager().clear();
    var mission = missions.of("SRB");
    assertThat(mission.address().phone()).isEqualTo("+381 11");
    assertThat(mission.timeZone()).isEqualTo(ZoneId.of("Europe/Belgrade"));
    assertThat(mission.preferredLanguages())
        .containsExactly(OfficialLanguage.FRENCH, OfficialLanguage.ENGLISH);
    assertThat(focalPoints.activeOf("SRB").stream().map(FocalPoint::email))
        .containsExactlyInAnyOrder("ana@srb.example", "office@srb.example");
    var state = states.byCode("SRB").orElseThrow();
    assertThat(state.name(OfficialLanguage.ENGLISH, LocalDate.of(2029, 12, 31)))
        .isEqualTo("Serbia");
    assertThat(state.name(OfficialLanguage.ENGLISH, LocalDate.of(2030, 1, 1)))
        .isEqualTo("New Serbia");

    // A table is applied once.
    browser.post(actionOf(preview), "basis", basisOf(preview)).statusCode(409);
  }

  @Test
  void a_preview_that_has_grown_old_is_shown_anew_instead_of_being_applied() {
    var preview = send("code,phone\nSUR,0100\n").statusCode(200);
    QuarkusTransaction.requiringNew()
        .run(() -> keepAddress.keep("SUR", new MissionAddress("", "sur@mission.example", "")));
    apply(preview).statusCode(409).body(containsString("changed the directory since you looked"));
    assertThat(missions.of("SUR").address().phone()).isEmpty();

    var again = browser.get(actionOf(preview));
    apply(again).statusCode(200);
    missions.getEntityManager().clear();
    assertThat(missions.of("SUR").address())
        .isEqualTo(new MissionAddress("", "sur@mission.example", "0100"));
  }

  @Test
  void what_is_no_table_is_told_so() {
    browser
        .upload(PATH, "file", "missions.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})
        .statusCode(422)
        .body(containsString("an .xlsx file is not read"));
    send("State;Phone\nCuba;1\n")
        .statusCode(422)
        .body(containsString("no column “code”"))
        .body(not(containsString("action=\"" + PATH + "/")));
  }

  private ValidatableResponse send(String table) {
    return browser.upload(PATH, "file", "missions.csv", table.getBytes(StandardCharsets.UTF_8));
  }

  private ValidatableResponse apply(ValidatableResponse preview) {
    return browser.post(actionOf(preview), "basis", basisOf(preview));
  }

  private static String actionOf(ValidatableResponse page) {
    return found(ACTION, page);
  }

  private static String basisOf(ValidatableResponse page) {
    return found(BASIS, page);
  }

  private static String found(Pattern pattern, ValidatableResponse page) {
    var found = pattern.matcher(page.extract().body().asString());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
