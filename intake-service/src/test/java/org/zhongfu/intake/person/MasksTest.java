// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {

    @ParameterizedTest
    @CsvSource({
        "王芳, 王某",
        "王小兰, 王某兰",
        "欧阳娜, 欧阳某",
        "欧阳娜娜, 欧阳某",
        "买买提·艾力, 买某",
        "阿依古丽·买买提, 阿某",
        "叶尔兰•哈布力, 叶某",
        "阿依古丽, 阿某",
        "王, 某",
        "𠮷田花, 𠮷某花",
    })
    void namesAreMaskedByTheRule(String name, String masked) {
        assertThat(Masks.name(name)).isEqualTo(masked);
    }

    @Test
    void aPhoneNumberKeepsItsEnds() {
        assertThat(Masks.phone("18012341999")).isEqualTo("180****1999");
        assertThat(Masks.phone("0994-2345678")).isEqualTo("099****5678");
    }
}
