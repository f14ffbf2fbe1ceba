package org.verbale.request;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.verbale.language.OfficialLanguage;
import org.verbale.persistence.OfficialLanguageConverter;

/** What a call says: its title and its questions, and in which languages its note goes out. */
@Embeddable
class Words {

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  private List<String> noteLanguages;

  @Enumerated(EnumType.STRING)
  private NoteDelivery noteDelivery;

  @ElementCollection
  @CollectionTable(name = "call_wording", joinColumns = @JoinColumn(name = "call_id"))
  @MapKeyColumn(name = "language")
  @Convert(attributeName = "key", converter = OfficialLanguageConverter.class)
  private Map<OfficialLanguage, CallWording> wordings = new EnumMap<>(OfficialLanguage.class);

  @OneToMany(mappedBy = "call", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Question> questions = new ArrayList<>();

  void take(CallForViews call, CallSettings settings) {
    noteLanguages = settings.noteLanguages().stream().map(OfficialLanguage::code).toList();
    noteDelivery = settings.noteDelivery();
    wordings.keySet().retainAll(settings.wordings().keySet());
    wordings.putAll(settings.wordings());
    takeQuestions(call, settings.questions());
  }

  /** Questions keep their rows, because sections of replies refer to them. */
  private void takeQuestions(CallForViews call, List<CallSettings.QuestionText> texts) {
    while (questions.size() > texts.size()) {
      questions.removeLast();
    }
    for (int i = 0; i < texts.size(); i++) {
      if (i < questions.size()) {
        questions.get(i).say(texts.get(i));
      } else {
        questions.add(new Question(call, i + 1, texts.get(i)));
      }
    }
  }

  List<OfficialLanguage> noteLanguages() {
    return noteLanguages.stream().map(OfficialLanguage::ofCode).toList();
  }

  NoteDelivery noteDelivery() {
    return noteDelivery;
  }

  Optional<CallWording> in(OfficialLanguage language) {
    return Optional.ofNullable(wordings.get(language));
  }

  Map<OfficialLanguage, CallWording> inAll() {
    return wordings;
  }

  /** The title in the language, or in English, or in whatever language there is. */
  Optional<String> title(OfficialLanguage language) {
    return in(language)
        .or(() -> in(OfficialLanguage.ENGLISH))
        .or(() -> wordings.values().stream().findFirst())
        .map(CallWording::title);
  }

  List<Question> questions() {
    return List.copyOf(questions);
  }
}
