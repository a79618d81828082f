// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.web.AllowedValues;

class ListedValueLabelsTest {

    @Test
    void theValuesOfAListAreNamedWithTheirLabels() {
        assertThat(AllowedValues.oneOf(List.of("MALE", "FEMALE")).zh()).isEqualTo("必须是以下值之一：男（MALE）、女（FEMALE）");
    }

    @Test
    void inEnglishTheCodeComesFirst() {
        assertThat(AllowedValues.oneOf(List.of("MALE", "FEMALE")).en())
                .isEqualTo("must be one of MALE (Male), FEMALE (Female)");
    }

    @Test
    void valuesOfNoListHaveNoLabels() {
        assertThat(AllowedValues.oneOf(List.of("UP", "DOWN")).zh()).isEqualTo("必须是以下值之一：UP、DOWN");
    }
}
