// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.code.Code;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;

/** The countries have three letters and names in both languages. */
class CountryCodesTest {

    private static final CodeList COUNTRIES =
            CodeLists.named("issuing-countries").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "KAZ, 哈萨克斯坦, Kazakhstan",
        "TWN, 中国台湾, 'Taiwan, China'",
        "HKG, 中国香港, 'Hong Kong, China'",
        "UNO, 联合国, United Nations"
    })
    void aCodeHasNamesInBothLanguages(String code, String zh, String en) {
        assertThat(COUNTRIES.find(code)).contains(new Code(code, zh, en));
    }

    /** A runtime without the names of a language would show the codes. */
    @Test
    void eachCountryHasAName() {
        assertThat(COUNTRIES.codes())
                .allMatch(code -> code.zh().matches(".*\\p{IsHan}.*"))
                .noneMatch(code -> code.en().equals(code.code()));
    }

    @Test
    void theListHasTheCountriesOfIsoAndTheFurtherCodesOfIcao() {
        assertThat(COUNTRIES.values()).hasSizeGreaterThan(255).allMatch(code -> code.matches("[A-Z]{3}"));
    }
}
