package org.verbale.report.composing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.verbale.document.Block;
import org.verbale.document.Paragraph;
import org.verbale.document.ReportCover.FooterStyle;
import org.verbale.language.OfficialLanguage;

/** A report in each language, with replies of every category, in an order that must change. */
final class SampleContent {

  private static final Map<String, String[]> NAMES =
      Map.of(
          "en", new String[] {"Spain", "Germany", "Cuba", "State of Palestine", "Norway"},
          "fr", new String[] {"Espagne", "Allemagne", "Cuba", "État de Palestine", "Norvège"},
          "es", new String[] {"España", "Alemania", "Cuba", "Estado de Palestina", "Noruega"},
          "ru", new String[] {"Испания", "Германия", "Куба", "Государство Палестина", "Норвегия"},
          "zh", new String[] {"西班牙", "德国", "古巴", "巴勒斯坦国", "挪威"},
          "ar", new String[] {"إسبانيا", "ألمانيا", "كوبا", "دولة فلسطين", "النرويج"});

  private static final Map<String, String[]> WORDS =
      Map.of(
          "en", new String[] {"Measures in outer space", "Sample text: one question."},
          "fr", new String[] {"Mesures dans l’espace", "Texte type : une « question »."},
          "es", new String[] {"Medidas en el espacio", "Texto de muestra: una pregunta."},
          "ru", new String[] {"Меры в космосе", "Образец текста: один вопрос."},
          "zh", new String[] {"外层空间的措施", "样本案文：一个问题。"},
          "ar", new String[] {"تدابير في الفضاء", "نص نموذجي: سؤال واحد."});

  private SampleContent() {}

  static ReportContent parent(OfficialLanguage language) {
    return content(
        language,
        new ReportContent.Part(PartKind.PARENT, "A/71/204", 0, null),
        List.of(
            reply(language, 0, ReplyContent.Category.GOVERNMENT, OfficialLanguage.SPANISH),
            reply(language, 2, ReplyContent.Category.GOVERNMENT, OfficialLanguage.SPANISH),
            joint(language),
            reply(language, 3, ReplyContent.Category.OBSERVER_STATE, OfficialLanguage.ARABIC)),
        List.of());
  }

  static ReportContent content(
      OfficialLanguage language,
      ReportContent.Part part,
      List<ReplyContent> replies,
      List<Correction> corrections) {
    String title = WORDS.get(language.code())[0];
    return new ReportContent(
        language,
        part,
        71,
        new ReportContent.Agenda(AgendaKind.PRELIMINARY_LIST, "98 (h)", title),
        title,
        new MandateFacts(
            "70/31",
            LocalDate.of(2015, 12, 7),
            title,
            "6",
            "6",
            null,
            71,
            LocalDate.of(2016, 2, 1),
            MandateFacts.Variant.SEEK_AND_REPORT),
        null,
        false,
        replies,
        corrections,
        List.of(),
        new ReportContent.Imprint(
            LocalDate.of(2016, 7, 11),
            "16-12345",
            List.of(LocalDate.of(2016, 7, 11), LocalDate.of(2016, 7, 12)),
            "https://undocs.org/A/71/204",
            FooterStyle.PAGE_OF_TOTAL,
            null),
        ReportContent.Options.USUAL);
  }

  static ReplyContent reply(
      OfficialLanguage language,
      int state,
      ReplyContent.Category category,
      OfficialLanguage original) {
    return new ReplyContent(
        List.of(named(language, state)),
        category,
        null,
        List.of(original),
        LocalDate.of(2016, 6, 1 + state),
        text(language));
  }

  private static ReplyContent joint(OfficialLanguage language) {
    return new ReplyContent(
        List.of(named(language, 4), named(language, 1)),
        ReplyContent.Category.GOVERNMENT,
        null,
        List.of(OfficialLanguage.ENGLISH),
        LocalDate.of(2016, 5, 20),
        text(language));
  }

  static ReplyContent.Named named(OfficialLanguage language, int state) {
    String[] codes = {"ESP", "DEU", "CUB", "PSE", "NOR"};
    return new ReplyContent.Named(
        codes[state], NAMES.get(language.code())[state], NAMES.get("en")[state]);
  }

  private static List<Block> text(OfficialLanguage language) {
    return List.of(Paragraph.body(WORDS.get(language.code())[1]));
  }
}
