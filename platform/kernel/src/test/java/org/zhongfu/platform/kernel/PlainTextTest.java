// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Named(@Nullable @PlainText(max = 4) String name) {}

    @ParameterizedTest
    @ValueSource(strings = {"a", "王某兰", "阿依·古", "𠮷𠮷𠮷𠮷", "a\nb", "می\u200cر", "<140"})
    void aTextWithinItsCharactersIsFine(String text) {
        assertThat(VALIDATOR.validate(new Named(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "abcde",
                "𠮷𠮷𠮷𠮷𠮷",
                "a\u0000b",
                "a\ud800",
                "\udc00a",
                "a\u0007",
                "a\u200b",
                "\u202ea",
                "\ufeffa"
            })
    void blankTooLongOrMalformedTextIsRefused(String text) {
        assertThat(VALIDATOR.validate(new Named(text))).hasSize(1);
    }

    @Test
    void absentIsNotThisConstraintsBusiness() {
        assertThat(VALIDATOR.validate(new Named(null))).isEmpty();
    }

    @Test
    void theMessageIsInTheLanguageOfTheReader() {
        var text = LocalizedText.of("no", "不");

        assertThat(text.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("不");
        assertThat(text.in(Locale.FRENCH)).isEqualTo("no");
    }
}
