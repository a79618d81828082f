// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.base.code.CodeFormat;

class RequestConstraintsTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    record Request(
            @Nullable @BackfillReason String backfillReason,
            @Nullable @ClientReference String clientReference,
            @Nullable @CodeFormat String reasonCode) {}

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest
    @CsvSource({
        "backfillReason, 500, true",
        "backfillReason, 501, false",
        "clientReference, 120, true",
        "clientReference, 121, false"
    })
    void aTextHasALengthLimit(String field, int length, boolean valid) {
        assertThat(VALIDATOR.validateValue(Request.class, field, "字".repeat(length)))
                .hasSize(valid ? 0 : 1);
    }

    @Test
    void aBlankReasonIsRefusedWithTheLimits() {
        assertThat(VALIDATOR.validateValue(Request.class, "backfillReason", " "))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("must be a text of 1 to 500 characters without control characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"backfillReason", "clientReference", "reasonCode"})
    void anAbsentValueIsValid(String field) {
        assertThat(VALIDATOR.validateValue(Request.class, field, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NO_STAFF, true", "T4, true", "no staff, false", "N, false", "_X, false"})
    void aCodeHasCapitalLettersDigitsAndUnderscores(String code, boolean valid) {
        assertThat(VALIDATOR.validateValue(Request.class, "reasonCode", code)).hasSize(valid ? 0 : 1);
    }
}
