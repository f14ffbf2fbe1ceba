package org.verbale.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The Government welcomes the question and shares its views on the matter with the Secretariat.",
        "fr|Le Gouvernement se félicite de la question et fait part de ses vues au Secrétariat dans ce cadre.",
        "es|El Gobierno acoge con agrado la cuestión y comunica sus opiniones a la Secretaría en este marco.",
        "ru|Правительство приветствует этот вопрос и сообщает свои мнения Секретариату.",
        "zh|政府欢迎这一问题，并向秘书处通报其意见。",
        "ar|ترحب الحكومة بهذه المسألة وتبلغ الأمانة العامة بآرائها.",
        "zh|根据 A/RES/66/32 第8段（Report of the Secretary-General），中国政府提出以下意见，供秘书长编写报告时参考。",
      })
  void theLanguageOfAnOrdinarySentenceIsToldWithConfidence(String code, String text) {
    LanguageDetector.Detection detection = LanguageDetector.detect(text);
    assertThat(detection.language().code()).isEqualTo(code);
    assertThat(detection.confidence()).isGreaterThan(0.6);
  }

  @Test
  void withoutLettersOrKnownWordsThereIsNoConfidence() {
    assertThat(LanguageDetector.detect("12 / 34").confidence()).isZero();
    assertThat(LanguageDetector.detect("Cuba").confidence()).isZero();
  }
}
