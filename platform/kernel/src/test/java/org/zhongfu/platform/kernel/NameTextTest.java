// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTextTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Named(@Nullable @NameText(max = 20) String name) {}

    @ParameterizedTest
    @ValueSource(strings = {"马小红", "买买提·艾力", "O'Neill & Söhne (北京)", "昌吉市第3社区“幸福”中心", "𠮷𠮷", "葛\uDB40\uDD00城", "ئەلى"})
    void whatIsPrintedAsItIsIsAName(String name) {
        assertThat(VALIDATOR.validate(new Named(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "马<b>小红",
                "马>小红",
                "马\n小红",
                "马\t小红",
                "马\u0007红",
                "马\u200B小红",
                "马\u200D小红",
                "马\u202E小红",
                "马\u2066小红",
                "\uFEFF马小红",
                "马\u00AD小红",
                "马\u2028小红",
                "马\u3164小红",
                "马\uDB40\uDC41小红",
                "马\uE000小红",
                "一二三四五六七八九十一二三四五六七八九十一"
            })
    void markupInvisibleAndControlCharactersBelongToNoName(String name) {
        assertThat(VALIDATOR.validate(new Named(name))).hasSize(1);
    }

    @Test
    void absentIsNotThisConstraintsBusiness() {
        assertThat(VALIDATOR.validate(new Named(null))).isEmpty();
    }
}
