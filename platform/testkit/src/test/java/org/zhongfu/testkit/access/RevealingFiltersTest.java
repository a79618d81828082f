// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevealingFiltersTest {

    @ParameterizedTest
    @CsvSource({
        "name, name",
        "name, personName",
        "group, groups",
        "group, primaryGroup",
        "reason, reasonCodes",
        "idNumber, idNumber"
    })
    void aFilterConcernsTheFieldsOfItsName(String parameter, String property) {
        assertThat(RevealingFilters.concerns(parameter, property)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"name, phone", "personId, name", "level, levels[0]", "area, areaOfCare", "status, state"})
    void aFilterConcernsNoOtherField(String parameter, String property) {
        assertThat(RevealingFilters.concerns(parameter, property)).isFalse();
    }
}
