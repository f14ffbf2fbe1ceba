package org.verbale.request.note;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.verbale.language.OfficialLanguage;
import org.verbale.request.CallForViews;

/** The notes verbales that have been issued, with their addressees and letters. */
@ApplicationScoped
public class NotesVerbales implements PanacheRepository<NoteVerbale> {

  /** The Hibernate name of PostgreSQL's {@code skip locked}. */
  private static final int SKIP_LOCKED = -2;

  /** Of one call, the first one first. */
  public List<NoteVerbale> of(CallForViews call) {
    return list("call = ?1 order by issuedAt, id", call);
  }

  /** The first note of a call, whose date the report cites. */
  public Optional<NoteVerbale> firstOf(CallForViews call) {
    return of(call).stream().findFirst();
  }

  /** The note of a call that holds now: the latest correction, or the first note. */
  public Optional<NoteVerbale> latestOf(CallForViews call) {
    return find("call = ?1 order by issuedAt desc, id desc", call).firstResultOptional();
  }

  /** The note that corrects another one; empty while none does. */
  public Optional<NoteVerbale> correctionOf(NoteVerbale note) {
    return find("corrects", note).firstResultOptional();
  }

  /** The note by its reference. */
  public Optional<NoteVerbale> byReference(String reference) {
    return find("reference", reference).firstResultOptional();
  }

  /** Notes with addressees that still wait for their letters, the first issued first. */
  public List<Long> unfinished() {
    return getEntityManager()
        .createQuery(
            "select distinct a.note.id from Addressee a where a.state = :pending order by a.note.id",
            Long.class)
        .setParameter("pending", Addressee.Progress.PENDING)
        .getResultList();
  }

  /** The next addressee that waits, those left out that have just failed. */
  public OptionalLong nextPending(long noteId, Collection<Long> except) {
    return getEntityManager()
        .createQuery(
            """
            select a.id from Addressee a where a.note.id = :note and a.state = :pending
            and a.id not in :except order by a.id
            """,
            Long.class)
        .setParameter("note", noteId)
        .setParameter("pending", Addressee.Progress.PENDING)
        .setParameter("except", except.isEmpty() ? List.of(-1L) : except)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  /** The addressee, locked for this worker, if it still waits and no other worker holds it. */
  public Optional<Addressee> lockIfPending(long id) {
    return getEntityManager()
        .createQuery("from Addressee a where a.id = :id and a.state = :pending", Addressee.class)
        .setParameter("id", id)
        .setParameter("pending", Addressee.Progress.PENDING)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
        .getResultList()
        .stream()
        .findFirst();
  }

  public Optional<NoteVerbale> lock(long noteId) {
    return find("id", noteId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  public Optional<Addressee> addressee(long id) {
    return Optional.ofNullable(getEntityManager().find(Addressee.class, id));
  }

  public Optional<Addressee> addressee(NoteVerbale note, String stateCode) {
    return getEntityManager()
        .createQuery(
            "from Addressee a where a.note = :note and a.stateCode = :state", Addressee.class)
        .setParameter("note", note)
        .setParameter("state", stateCode)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The States asked by a note, by code. */
  public List<Addressee> addresseesOf(NoteVerbale note) {
    return getEntityManager()
        .createQuery("from Addressee a where a.note = :note order by a.stateCode", Addressee.class)
        .setParameter("note", note)
        .getResultList();
  }

  /** How far the issuing of a note has come. */
  public NoteProgress progress(NoteVerbale note) {
    var row =
        getEntityManager()
            .createQuery(
                """
                select count(a), count(case when a.state = :done then 1 end),
                  count(case when a.state = :pending and a.lastError is not null then 1 end)
                from Addressee a where a.note = :note
                """,
                Object[].class)
            .setParameter("note", note)
            .setParameter("done", Addressee.Progress.DONE)
            .setParameter("pending", Addressee.Progress.PENDING)
            .getSingleResult();
    return new NoteProgress(
        ((Number) row[0]).intValue(), ((Number) row[1]).intValue(), ((Number) row[2]).intValue());
  }

  public void add(Addressee addressee) {
    getEntityManager().persist(addressee);
  }

  public void add(NoteFile file) {
    getEntityManager().persist(file);
  }

  public boolean hasCircular(NoteVerbale note) {
    return getEntityManager()
            .createQuery(
                "select count(f) from NoteFile f where f.note = :note and f.addressee is null",
                Long.class)
            .setParameter("note", note)
            .getSingleResult()
        > 0;
  }

  /** The letter to one State in one language. */
  public Optional<NoteFile> file(NoteVerbale note, String stateCode, OfficialLanguage language) {
    return getEntityManager()
        .createQuery(
            """
            from NoteFile f where f.note = :note and f.addressee.stateCode = :state
            and f.language = :language
            """,
            NoteFile.class)
        .setParameter("note", note)
        .setParameter("state", stateCode)
        .setParameter("language", language)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The circular version in one language. */
  public Optional<NoteFile> circular(NoteVerbale note, OfficialLanguage language) {
    return getEntityManager()
        .createQuery(
            """
            from NoteFile f where f.note = :note and f.addressee is null and f.language = :language
            """,
            NoteFile.class)
        .setParameter("note", note)
        .setParameter("language", language)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The languages in which a State has received a note. */
  public List<OfficialLanguage> languagesFor(NoteVerbale note, String stateCode) {
    return getEntityManager()
        .createQuery(
            """
            select f.language from NoteFile f
            where f.note = :note and f.addressee.stateCode = :state order by f.id
            """,
            OfficialLanguage.class)
        .setParameter("note", note)
        .setParameter("state", stateCode)
        .getResultList();
  }

  /** The languages of the circular version, in the order of their making. */
  public List<OfficialLanguage> circularLanguages(NoteVerbale note) {
    return getEntityManager()
        .createQuery(
            """
            select f.language from NoteFile f
            where f.note = :note and f.addressee is null order by f.id
            """,
            OfficialLanguage.class)
        .setParameter("note", note)
        .getResultList();
  }

  /** The languages of the letters of each State. */
  public Map<String, List<OfficialLanguage>> lettersByState(NoteVerbale note) {
    var letters = new HashMap<String, List<OfficialLanguage>>();
    getEntityManager()
        .createQuery(
            """
            select f.addressee.stateCode, f.language from NoteFile f
            where f.note = :note and f.addressee is not null order by f.id
            """,
            Object[].class)
        .setParameter("note", note)
        .getResultList()
        .forEach(
            row ->
                letters
                    .computeIfAbsent((String) row[0], state -> new ArrayList<>())
                    .add((OfficialLanguage) row[1]));
    return letters;
  }
}
