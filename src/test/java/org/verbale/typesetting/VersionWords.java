package org.verbale.typesetting;

import java.util.Arrays;
import java.util.List;
import org.verbale.language.OfficialLanguage;

/**
 * The words of one of the {@link Versions}, in words of our own; {@code paragraphs} hold symbols,
 * figures, brackets, Latin names.
 */
record VersionWords(
    String organization,
    String organ,
    List<String> distribution,
    String session,
    String agendaItem,
    String agendaTitle,
    String title,
    String subtitle,
    String contents,
    String page,
    String recycle,
    String introduction,
    String replies,
    String number1,
    String number2,
    String first,
    String second,
    String note,
    String state,
    List<String> provenance,
    List<String> paragraphs,
    List<String> items,
    List<String> header,
    List<String> cells) {

  static VersionWords of(OfficialLanguage language) {
    return switch (language) {
      case ARABIC -> arabic();
      case CHINESE -> chinese();
      case ENGLISH -> english();
      case FRENCH -> french();
      case RUSSIAN -> russian();
      case SPANISH -> spanish();
    };
  }

  private static VersionWords arabic() {
    return new VersionWords(
        "الأمم المتحدة",
        "الجمعية العامة",
        list("Distr.: General", "11 July 2012", "", "Arabic", "Original: English"),
        "الدورة السابعة والستون",
        "البند 98 (ح) من القائمة الأولية",
        "نزع السلاح العام الكامل",
        "تشجيع تعددية الأطراف في مجال نزع السلاح وعدم الانتشار",
        "تقرير الأمين العام",
        "المحتويات",
        "الصفحة",
        "الرجاء إعادة الاستعمال",
        "مقدمة",
        "الردود الواردة من الحكومات",
        "أولا -",
        "ثانيا -",
        "اتخذت الجمعية العامة القرار 66/32 (الوثيقة A/RES/66/32) وطلبت فيه معرفة آراء الدول الأعضاء.",
        "وأرسلت مذكرة شفوية إلى جميع البعثات الدائمة في 13 شباط/فبراير 2012.",
        "انظر الوثيقة A/67/50، الفقرة 7.",
        "النرويج",
        list("[الأصل: بالإنكليزية]", "[5 حزيران/يونيه 2012]"),
        list(
            "ترى الحكومة أن التفاوض بين الجميع هو السبيل إلى أمن الجميع، وأن 45,5% من الموارد (أي"
                + " 1\u00A0250 مليون دولار) خصصت لهذا الغرض في الفترة 2009-2011، كما ورد في الوثيقة"
                + " A/67/131/Add.1.",
            "وقد نظمت مؤسسة International Peace Institute (IPI) حلقة عمل في أوسلو بشأن تدابير بناء"
                + " الثقة والشفافية، شارك فيها 120 خبيرا من 37 دولة."),
        list("تدابير الشفافية", "التحقق الدولي", "التعاون التقني مع المنظمات"),
        list("التدبير", "العدد"),
        list("حلقات العمل", "25"));
  }

  private static VersionWords chinese() {
    return new VersionWords(
        "联合国",
        "大会",
        list("Distr.: General", "11 July 2012", "", "Chinese", "Original: English"),
        "第六十七届会议",
        "暂定项目表项目98(h)",
        "全面彻底裁军",
        "在裁军和不扩散领域促进多边主义",
        "秘书长的报告",
        "目录",
        "页次",
        "请回收",
        "导言",
        "从各国政府收到的答复",
        "一.",
        "二.",
        "大会通过了第66/32号决议（A/RES/66/32），其中请秘书长征求会员国的意见，并提出报告。",
        "2012年2月13日，秘书处向所有常驻代表团发出了普通照会。",
        "见A/67/50，第7段。",
        "挪威",
        list("[原件：英文]", "[2012年6月5日]"),
        list(
            "挪威政府认为，“人人的安全应由人人来谈判”；在2009-2011年期间，45.5%的资源（即1\u00A0250百万美元）"
                + "用于这一目的，详见A/67/131/Add.1号文件。各国应当在平等的基础上进行谈判，谈判的结果应当"
                + "能够在国际上加以核查，这样才能加强彼此之间的信任。",
            "国际和平研究所（International Peace Institute）在奥斯陆举办了一次讲习班，来自37个国家的120名"
                + "专家参加了讲习班，讨论了《不扩散条约》的执行情况、透明度措施以及建立信任措施。"),
        list("透明度措施", "国际核查", "与各组织的技术合作"),
        list("措施", "数目"),
        list("讲习班", "25"));
  }

  private static VersionWords english() {
    return new VersionWords(
        "United Nations",
        "General Assembly",
        list("Distr.: General", "11 July 2012", "", "English", "Original: English"),
        "Sixty-seventh session",
        "Item 98 (h) of the preliminary list",
        "General and complete disarmament",
        "Promotion of multilateralism in the area of disarmament and non-proliferation",
        "Report of the Secretary-General",
        "Contents",
        "Page",
        "Please recycle",
        "Introduction",
        "Replies received from Governments",
        "I.",
        "II.",
        "The General Assembly adopted resolution 66/32, in which it asked for the views of Member"
            + " States.",
        "A note verbale went to all permanent missions on 13 February 2012.",
        "See A/67/50, para. 7.",
        "Norway",
        list("[Original: English]", "[5 June 2012]"),
        list(
            "The Government holds that everybody’s security should be negotiated by everybody; 45.5"
                + " per cent of the resources (that is, $1,250 million) went to this purpose in"
                + " 2009–2011, as document A/67/131/Add.1 shows.",
            "The International Peace Institute held a workshop in Oslo on confidence-building and"
                + " transparency, attended by 120 experts from 37 countries, who considered the"
                + " implementation of commitments."),
        list("Measures of transparency", "International verification", "Technical cooperation"),
        list("Measure", "Number"),
        list("Workshops", "25"));
  }

  private static VersionWords french() {
    return new VersionWords(
        "Nations Unies",
        "Assemblée générale",
        list("Distr. générale", "11 juillet 2012", "", "Français", "Original : anglais"),
        "Soixante-septième session",
        "Point 98 h) de la liste préliminaire",
        "Désarmement général et complet",
        "Promotion du multilatéralisme dans le domaine du désarmement et de la non-prolifération",
        "Rapport du Secrétaire général",
        "Table des matières",
        "Page",
        "Merci de recycler",
        "Introduction",
        "Réponses reçues des gouvernements",
        "I.",
        "II.",
        "L’Assemblée générale a adopté la résolution 66/32, dans laquelle elle demandait à connaître"
            + " les vues des États Membres.",
        "Une note verbale est parvenue à toutes les missions permanentes le 13 février 2012.",
        "Voir A/67/50, par. 7.",
        "Norvège",
        list("[Original : anglais]", "[5 juin 2012]"),
        list(
            "Le Gouvernement estime que « la sécurité de chacun se négocie entre tous » : 45,5 % des"
                + " ressources (soit 1\u00A0250 millions de dollars) y ont été consacrées en 2009-2011,"
                + " comme l’indique le document A/67/131/Add.1 ; l’irréversibilité demeure"
                + " indispensable.",
            "L’International Peace Institute a organisé à Oslo un atelier sur l’établissement de la"
                + " confiance et la transparence, auquel 120 experts de 37 pays ont participé pour"
                + " examiner l’application des engagements internationaux."),
        list("Mesures de transparence", "Vérification internationale", "Coopération technique"),
        list("Mesure", "Nombre"),
        list("Ateliers", "25"));
  }

  private static VersionWords russian() {
    return new VersionWords(
        "Организация Объединенных Наций",
        "Генеральная Ассамблея",
        list("Distr.: General", "11 July 2012", "", "Russian", "Original: English"),
        "Шестьдесят седьмая сессия",
        "Пункт 98 h) первоначального перечня",
        "Всеобщее и полное разоружение",
        "Содействие многосторонности в области разоружения и нераспространения",
        "Доклад Генерального секретаря",
        "Содержание",
        "Стр.",
        "Просьба отправить на вторичную переработку",
        "Введение",
        "Ответы, полученные от правительств",
        "I.",
        "II.",
        "Генеральная Ассамблея приняла резолюцию 66/32, в которой просила узнать мнения"
            + " государств-членов.",
        "Вербальная нота была направлена всем постоянным представительствам 13 февраля 2012 года.",
        "См. A/67/50, пункт 7.",
        "Норвегия",
        list("[Подлинный текст на английском языке]", "[5 июня 2012 года]"),
        list(
            "Правительство считает, что «безопасность каждого — предмет переговоров между всеми»:"
                + " 45,5 процента средств (то есть 1250 млн долл. США) были израсходованы на эти цели"
                + " в 2009–2011 годах, о чем говорится в документе A/67/131/Add.1.",
            "Международный институт мира (International Peace Institute) провел в Осло практикум по"
                + " вопросам укрепления доверия и транспарентности, в котором приняли участие 120"
                + " экспертов из 37 стран."),
        list("Меры транспарентности", "Международная проверка", "Техническое сотрудничество"),
        list("Мера", "Число"),
        list("Практикумы", "25"));
  }

  private static VersionWords spanish() {
    return new VersionWords(
        "Naciones Unidas",
        "Asamblea General",
        list("Distr. general", "11 de julio de 2012", "", "Español", "Original: inglés"),
        "Sexagésimo séptimo período de sesiones",
        "Tema 98 h) de la lista preliminar",
        "Desarme general y completo",
        "Promoción del multilateralismo en la esfera del desarme y la no proliferación",
        "Informe del Secretario General",
        "Índice",
        "Página",
        "Se ruega reciclar",
        "Introducción",
        "Respuestas recibidas de los gobiernos",
        "I.",
        "II.",
        "La Asamblea General aprobó la resolución 66/32, en la que pidió conocer las opiniones de los"
            + " Estados Miembros.",
        "El 13 de febrero de 2012 se envió una nota verbal a todas las misiones permanentes.",
        "Véase A/67/50, párr. 7.",
        "Noruega",
        list("[Original: inglés]", "[5 de junio de 2012]"),
        list(
            "El Gobierno entiende que “la seguridad de todos se negocia entre todos”: el 45,5% de los"
                + " recursos (esto es, 1.250 millones de dólares) se destinó a ese fin en 2009-2011,"
                + " como indica el documento A/67/131/Add.1.",
            "El International Peace Institute organizó en Oslo un taller sobre fomento de la"
                + " confianza y transparencia, en el que participaron 120 especialistas de 37"
                + " países."),
        list("Medidas de transparencia", "Verificación internacional", "Cooperación técnica"),
        list("Medida", "Número"),
        list("Talleres", "25"));
  }

  private static List<String> list(String... lines) {
    return Arrays.asList(lines);
  }
}
