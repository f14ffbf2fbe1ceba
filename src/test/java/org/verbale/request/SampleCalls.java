package org.verbale.request;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verbale.language.OfficialLanguage;
import org.verbale.mandate.Mandate;
import org.verbale.mandate.RegisterResolution;
import org.verbale.testing.JvmWide;

/** Makes calls under resolutions of their own, ready to be issued in English and French. */
@ApplicationScoped
public class SampleCalls {

  @Inject RegisterResolution register;
  @Inject MakeCall makeCall;
  @Inject EntityManager entities;
  @Inject Clock clock;

  /** A number that no other test uses. */
  public String freshNumber() {
    return "75/" + JvmWide.next("sample-calls");
  }

  /** The mandate to seek views of a new resolution in English and French. */
  public Mandate mandate(String... recalls) {
    var number = freshNumber();
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> {
              register.register(SampleResolution.facts(number, OfficialLanguage.ENGLISH, recalls));
              return register
                  .register(SampleResolution.facts(number, OfficialLanguage.FRENCH, recalls))
                  .mandatesToSeekViews()
                  .getFirst();
            });
  }

  /** A focal point of a State, if it has none with the address. */
  public void address(String state, String email) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        "insert into focal_point (state_code, name, email) values (:state, 'One',"
                            + " :email) on conflict do nothing")
                    .setParameter("state", state)
                    .setParameter("email", email)
                    .executeUpdate());
  }

  /** From now on nobody is written to: what other tests have recorded is removed. */
  public void noAddresses() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              entities.createNativeQuery("delete from focal_point").executeUpdate();
              entities
                  .createNativeQuery("update permanent_mission set email = null")
                  .executeUpdate();
            });
  }

  /** The address of a mission itself. */
  public void ownAddress(String state, String email) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        "update permanent_mission set email = :email where state_code = :state")
                    .setParameter("state", state)
                    .setParameter("email", email)
                    .executeUpdate());
  }

  public CallForViews draft() {
    return make(settings());
  }

  /** A call with other settings, under a mandate of its own. */
  public CallForViews make(CallSettings settings) {
    return makeCall.make(mandate().id(), settings);
  }

  /** Settings with another deadline and other reminders, for a note in English alone. */
  public CallSettings settings(SubmissionDeadline deadline, Set<Integer> reminderDays) {
    var english = List.of(OfficialLanguage.ENGLISH);
    return settings().with(null, deadline, english, null, null, reminderDays);
  }

  /** An issued call that no database knows. */
  public static CallForViews issued(
      SubmissionDeadline deadline, Instant issuedAt, Integer... reminderDays) {
    var settings =
        new CallSettings(
            81,
            deadline,
            null,
            List.of(OfficialLanguage.ENGLISH),
            NoteDelivery.ALL_LANGUAGES,
            null,
            OverLimitPolicy.WARN,
            null,
            LatePolicy.ADDENDUM,
            JointReplies.NAMED,
            false,
            RepliesFrom.GOVERNMENTS,
            Map.of(),
            List.of(),
            Set.of(reminderDays));
    var call = new CallForViews(null, null, settings, Instant.EPOCH, "An officer");
    call.issue(issuedAt);
    return call;
  }

  /** Settings with a deadline in sixty days and two questions in both languages. */
  public CallSettings settings() {
    var deadline =
        new SubmissionDeadline(
            clock.instant().plus(Duration.ofDays(60)), SubmissionDeadline.NEW_YORK);
    return new CallSettings(
        76,
        deadline,
        deadline.instant().plus(Duration.ofDays(14)),
        List.of(OfficialLanguage.ENGLISH, OfficialLanguage.FRENCH),
        NoteDelivery.ALL_LANGUAGES,
        1000,
        OverLimitPolicy.WARN,
        null,
        LatePolicy.ADDENDUM,
        JointReplies.NAMED,
        false,
        RepliesFrom.GOVERNMENTS,
        Map.of(
            OfficialLanguage.ENGLISH,
            new CallWording("Sample calm", null),
            OfficialLanguage.FRENCH,
            new CallWording("Calme exemplaire", null)),
        List.of(
            new CallSettings.QuestionText(
                "a",
                Map.of(
                    OfficialLanguage.ENGLISH, "What is calm?",
                    OfficialLanguage.FRENCH, "Qu’est-ce que le calme ?")),
            new CallSettings.QuestionText(
                "b",
                Map.of(
                    OfficialLanguage.ENGLISH, "How is it kept?",
                    OfficialLanguage.FRENCH, "Comment le garder ?"))),
        Set.of(30, 7, 1, -1));
  }
}
