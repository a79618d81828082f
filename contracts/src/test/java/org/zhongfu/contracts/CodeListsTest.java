// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;

/** Codes and labels keep within the bounds that the API description states. */
class CodeListsTest {

    private static final String CODE = "[A-Z][A-Z0-9_]{1,63}";

    /** The lists whose codes have a form of their own. */
    private static final Map<String, String> FORMS = Map.of("areas", "\\d{6}", "indicators", "[a-z][a-zA-Z0-9]{1,63}");

    private static List<CodeList> lists() {
        return CodeLists.all();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void codesHaveTheFormOfCodes(CodeList list) {
        assertThat(list.values()).allMatch(code -> code.matches(FORMS.getOrDefault(list.name(), CODE)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void labelsHaveAtMostAHundredCharacters(CodeList list) {
        assertThat(list.codes())
                .allMatch(code -> code.zh().length() <= 100 && code.en().length() <= 100);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListHasAShortNameAndSource(CodeList list) {
        assertThat(list.name()).hasSizeLessThanOrEqualTo(50);
        assertThat(list.source()).hasSizeLessThanOrEqualTo(300);
    }
}
