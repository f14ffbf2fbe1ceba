package org.verbale.report.archive;

/** Invented reports of past years, as a program or an officer would send them. */
final class PastReports {

  static final String ENGLISH =
      """
      A/70/141

      I. Introduction

      1. In paragraph 3 of its resolution 69/54 of 2 December 2014, entitled “Measures of an
      invented kind”, the General Assembly asked for views and for a report at its seventieth
      session.

      2. On 5 February 2015, a note verbale was sent to all Member States.

      II. Replies received from Governments

      Cuba

      [Original: Spanish]
      [1 June 2015]

      The translated reply speaks of lighthouses and of nothing else.

      The second paragraph will be the same in every year.

      Norway

      [Original: English]
      [3 June 2015]

      Norway writes about fjords.
      """;

  static final String SPANISH =
      """
      A/70/141

      I. Introducción

      1. En el párrafo 3 de su resolución 69/54, de 2 de diciembre de 2014, titulada “Medidas de una
      clase inventada”, la Asamblea General pidió opiniones y un informe para su septuagésimo
      período de sesiones.

      2. El 5 de febrero de 2015 se envió una nota verbal a los Estados Miembros.

      II. Respuestas recibidas de los gobiernos

      Cuba

      [Original: español]
      [1 de junio de 2015]

      La respuesta original habla de faros y de nada más.

      El segundo párrafo será igual todos los años.

      Noruega

      [Original: inglés]
      [3 de junio de 2015]

      Noruega escribe sobre los fiordos.
      """;

  static final String NEXT_YEAR =
      ENGLISH
          .replace("A/70/141", "A/71/152")
          .replace("69/54 of 2 December 2014", "70/31 of 7 December 2015")
          .replace("seventieth", "seventy-first")
          .replace("lighthouses and of nothing", "lighthouses, of ships and of nothing")
          .replace("2015]", "2016]");

  static final String CHINESE =
      """
      A/70/141

      一. 导言

      1. 大会在其2014年12月2日题为“虚构措施”的第69/54号决议第3段中征求意见，并要求向大会第七十届会议提出报告。

      2. 2015年2月5日向会员国发出普通照会。

      二. 从各国政府收到的答复

      古巴

      [原件：西班牙文]
      [2015年6月1日]

      答复谈到灯塔的建造，没有谈到别的问题。
      """;

  private PastReports() {}
}
