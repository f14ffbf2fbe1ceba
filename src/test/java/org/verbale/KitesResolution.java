package org.verbale;

/** An invented resolution, as its text stands in the documents of the United Nations. */
final class KitesResolution {

  static final String ENGLISH =
      """
      Eightieth session
      Agenda item 98 (x)

      Resolution adopted by the General Assembly on 3 December 2025

      [on the report of the First Committee (A/80/409)]

      80/944. Courteous use of kites

      The General Assembly,

      1. Calls upon all States to make courteous use of kites;

      2. Requests the Secretary-General to seek the views of Member States on the courteous use of \
      kites and to submit a report thereon to the General Assembly at its eighty-second session.

      41st plenary meeting
      3 December 2025
      """;

  static final String FRENCH =
      """
      Quatre-vingtième session
      Point 98, x, de l’ordre du jour

      Résolution adoptée par l’Assemblée générale le 3 décembre 2025

      [sur la base du rapport de la Première Commission (A/80/409)]

      80/944. Usage courtois des cerfs-volants

      L’Assemblée générale,

      1. Demande à tous les États de faire un usage courtois des cerfs-volants ;

      2. Prie le Secrétaire général de recueillir l’avis des États Membres sur l’usage courtois des \
      cerfs-volants et de lui présenter à sa quatre-vingt-deuxième session un rapport à ce sujet.

      41e séance plénière
      3 décembre 2025
      """;

  private KitesResolution() {}
}
