package org.verbale.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.verbale.language.OfficialLanguage;
import org.verbale.persistence.OfficialLanguageConverter;

/** One question that a call puts to States. A call without questions takes a free reply. */
@Entity
@Table(name = "call_question")
public class Question {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "call_id")
  private CallForViews call;

  private short position;
  private String label;

  @ElementCollection
  @CollectionTable(name = "call_question_text", joinColumns = @JoinColumn(name = "question_id"))
  @MapKeyColumn(name = "language")
  @Convert(attributeName = "key", converter = OfficialLanguageConverter.class)
  @Column(name = "text")
  private Map<OfficialLanguage, String> texts = new EnumMap<>(OfficialLanguage.class);

  protected Question() {}

  Question(CallForViews call, int position, CallSettings.QuestionText question) {
    this.call = call;
    this.position = (short) position;
    say(question);
  }

  /** Takes the words of another question; replies that refer to this one keep their question. */
  final void say(CallSettings.QuestionText question) {
    this.label = question.label();
    this.texts.keySet().retainAll(question.texts().keySet());
    this.texts.putAll(question.texts());
  }

  public Long id() {
    return id;
  }

  /** Counted from 1. */
  public int position() {
    return position;
  }

  /** The letter of the sub-paragraph from which the question comes: {@code a}. */
  public Optional<String> label() {
    return Optional.ofNullable(label);
  }

  public Optional<String> text(OfficialLanguage language) {
    return Optional.ofNullable(texts.get(language));
  }

  /** The question in the language asked for, or in English, or in whatever language it has. */
  public String textOrElse(OfficialLanguage language) {
    return text(language)
        .or(() -> text(OfficialLanguage.ENGLISH))
        .orElseGet(() -> texts.values().iterator().next());
  }

  CallSettings.QuestionText asSettings() {
    return new CallSettings.QuestionText(label, texts);
  }
}
