// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            delimiter = '|',
            value = {
                "null | ENGLISH",
                "'' | ENGLISH",
                "* | ENGLISH",
                "en | ENGLISH",
                "en-GB,en;q=0.9 | ENGLISH",
                "zh-CN,zh;q=0.9,en;q=0.8 | CHINESE",
                "en;q=0.3,zh-Hans;q=0.9 | CHINESE",
                "fr,en;q=0.2 | ENGLISH",
                "ug,kk | ENGLISH",
                "en;q=0, zh | CHINESE",
                ";;;=,q=x | ENGLISH",
            })
    void theFirstSupportedLanguageIsUsed(String header, Language language) {
        assertThat(Language.of(header)).isEqualTo(language);
    }

    @Test
    void anEndlessListIsNotParsed() {
        assertThat(Language.of("zh," + "x,".repeat(10_000))).isEqualTo(Language.ENGLISH);
    }
}
