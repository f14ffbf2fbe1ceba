package org.verbale.report.reading.corpus;

import java.util.List;
import java.util.Map;
import org.verbale.language.OfficialLanguage;

/**
 * Sentences of our own in the six languages, with what makes reading hard: figures, quotes, marks.
 */
record Words(
    String title, String heading, String leadIn, List<String> sentences, List<String> items) {

  private static final Map<OfficialLanguage, Words> ALL =
      Map.of(
          OfficialLanguage.ENGLISH,
          new Words(
              "Measures of confidence in a field of the imagination",
              "National measures and experience",
              "The Government wishes to draw attention to the following points:",
              List.of(
                  "The Government has taken part since 1995 in the work of the group, which held"
                      + " 3 meetings and adopted its report by consensus; its view, set out in"
                      + " document A/65/123/Add.1, remains that self-restraint is indispensable.",
                  "Transparency, verification and irreversibility go together, and no State can"
                      + " provide them alone. “Security for all” is more than a phrase: 45.5 per"
                      + " cent of the means were spent on it in 2009-2011.",
                  "Cuba and Norway have shown how neighbours that are far apart can cooperate."
                      + " The experience should be studied by the United Nations and by regional"
                      + " organizations such as the European Union."),
              List.of(
                  "To exchange information once a year, in a form that is comparable over time and"
                      + " that every Member State is able to use without further expense;",
                  "To hold seminars;",
                  "To name a point of contact.")),
          OfficialLanguage.FRENCH,
          new Words(
              "Mesures de confiance dans un domaine imaginaire",
              "Mesures nationales et expérience acquise",
              "Le Gouvernement souhaite appeler l’attention sur les points suivants :",
              List.of(
                  "Le Gouvernement participe depuis 1995 aux travaux du groupe, qui a tenu"
                      + " 3 réunions et a adopté son rapport par consensus ; son avis, exposé dans"
                      + " le document A/65/123/Add.1, demeure que la retenue est indispensable.",
                  "La transparence, la vérification et l’irréversibilité vont de pair, et aucun"
                      + " État ne peut les assurer seul. « La sécurité pour tous » est plus qu’une"
                      + " formule : 45,5 % des moyens y ont été consacrés en 2009-2011.",
                  "Cuba et la Norvège ont montré comment des voisins éloignés l’un de l’autre"
                      + " peuvent coopérer. L’Organisation des Nations Unies elle-même devrait"
                      + " étudier cette expérience, tout comme l’Union européenne."),
              List.of(
                  "Échanger des renseignements une fois l’an, sous une forme comparable dans le"
                      + " temps et que chaque État Membre puisse utiliser sans dépense"
                      + " supplémentaire ;",
                  "Organiser des séminaires ;",
                  "Désigner un point de contact.")),
          OfficialLanguage.SPANISH,
          new Words(
              "Medidas de confianza en un ámbito imaginario",
              "Medidas nacionales y experiencia adquirida",
              "El Gobierno desea señalar a la atención los siguientes puntos:",
              List.of(
                  "El Gobierno participa desde 1995 en la labor del grupo, que celebró 3 reuniones"
                      + " y aprobó su informe por consenso; su opinión, expuesta en el documento"
                      + " A/65/123/Add.1, sigue siendo que la moderación es indispensable.",
                  "La transparencia, la verificación y la irreversibilidad van unidas, y ningún"
                      + " Estado puede garantizarlas por sí solo. “La seguridad para todos” es más"
                      + " que una frase: el 45,5% de los medios se dedicó a ella en 2009-2011.",
                  "Cuba y Noruega han mostrado cómo pueden cooperar vecinos que están lejos el uno"
                      + " del otro. Las Naciones Unidas y las organizaciones regionales deberían"
                      + " estudiar esa experiencia."),
              List.of(
                  "Intercambiar información una vez al año, en una forma que sea comparable en el"
                      + " tiempo y que todos los Estados Miembros puedan utilizar sin más gastos;",
                  "Celebrar seminarios;",
                  "Designar un punto de contacto.")),
          OfficialLanguage.RUSSIAN,
          new Words(
              "Меры доверия в воображаемой области",
              "Национальные меры и накопленный опыт",
              "Правительство хотело бы обратить внимание на следующее:",
              List.of(
                  "Правительство с 1995 года участвует в работе группы, которая провела"
                      + " 3 заседания и приняла свой доклад консенсусом; его мнение, изложенное в"
                      + " документе A/65/123/Add.1, остается прежним: сдержанность необходима.",
                  "Транспарентность, проверка и необратимость неразрывно связаны, и ни одно"
                      + " государство не может обеспечить их в одиночку. «Безопасность для всех» —"
                      + " больше чем слова: 45,5 процента средств в 2009–2011 годах были направлены"
                      + " на эти цели.",
                  "Куба и Норвегия показали, как могут сотрудничать страны, которые находятся"
                      + " далеко друг от друга. Организации Объединенных Наций следовало бы изучить"
                      + " этот опыт."),
              List.of(
                  "обмениваться информацией раз в год в форме, которая позволяет сравнивать данные"
                      + " во времени и которой каждое государство-член может пользоваться без"
                      + " дополнительных расходов;",
                  "проводить семинары;",
                  "назначить координатора.")),
          OfficialLanguage.CHINESE,
          new Words(
              "想象领域的信任措施",
              "国家措施和取得的经验",
              "政府谨提请注意以下几点：",
              List.of(
                  "政府自1995年以来参加了该小组的工作，小组举行了3次会议，并以协商一致方式通过了报告；"
                      + "政府在A/65/123/Add.1号文件中阐述的意见没有改变，即必须保持克制。",
                  "透明、核查和不可逆转是相辅相成的，任何国家都不能单独做到。“人人享有安全”不仅仅是一句话：" + "2009-2011年期间，45.5%的资源用于这一目的。",
                  "古巴和挪威已经表明相距遥远的国家如何能够开展合作。联合国和各区域组织应当研究这一经验，" + "并将研究结果提供给所有国家参考。"),
              List.of("每年交流一次信息，信息的格式应便于比较，并且所有会员国无需额外开支即可使用；", "举办研讨会；", "指定一个联络点。")),
          OfficialLanguage.ARABIC,
          new Words(
              "تدابير الثقة في مجال من نسج الخيال",
              "التدابير الوطنية والخبرة المكتسبة",
              "تود الحكومة أن توجه الانتباه إلى النقاط التالية:",
              List.of(
                  "شاركت الحكومة منذ عام 1995 في أعمال الفريق الذي عقد 3 اجتماعات واعتمد تقريره"
                      + " بتوافق الآراء؛ ولا يزال رأيها، المبين في الوثيقة A/65/123/Add.1، أن ضبط"
                      + " النفس أمر لا غنى عنه.",
                  "إن الشفافية والتحقق واللارجعة أمور متلازمة، ولا تستطيع أي دولة أن تكفلها"
                      + " بمفردها. وعبارة ”الأمن للجميع“ ليست مجرد كلمات: فقد خُصص لها 45.5 في المائة"
                      + " من الموارد في الفترة 2009-2011.",
                  "وقد بينت كوبا والنرويج كيف يمكن أن تتعاون بلدان متباعدة. وينبغي للأمم المتحدة"
                      + " أن تدرس هذه التجربة وأن تتيح نتائجها لجميع الدول."),
              List.of(
                  "تبادل المعلومات مرة في السنة، في شكل قابل للمقارنة على مر الزمن يمكن لجميع الدول"
                      + " الأعضاء أن تستخدمه دون نفقات إضافية؛",
                  "عقد حلقات دراسية؛",
                  "تعيين جهة اتصال.")));

  static Words in(OfficialLanguage language) {
    return ALL.get(language);
  }
}
