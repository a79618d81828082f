// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.platform.web.Problem;

class CodesTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    record Request(
            @KnownCode("service-items") String item,
            @AreaCode String area,
            @AreaCode(inhabited = true) String home) {}

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void codesOfTheListsAreTaken() {
        assertThat(VALIDATOR.validate(new Request("HOME_COOKING", "652300", "652301")))
                .isEmpty();
    }

    @Test
    void anAbsentValueIsNotChecked() {
        assertThat(VALIDATOR.validateValue(Request.class, "item", null)).isEmpty();
        assertThat(VALIDATOR.validateValue(Request.class, "area", null)).isEmpty();
        assertThat(VALIDATOR.validateValue(Request.class, "home", null)).isEmpty();
    }

    @Test
    void theRefusalOfAnUnknownCodeNamesTheList() {
        assertThat(VALIDATOR.validateValue(Request.class, "item", "HOME_BREWING"))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("must be a code of the list service-items; see /api/v1/code-lists/service-items");
    }

    @ParameterizedTest
    @CsvSource({
        "652301, true",
        "652301001, true",
        "652301001001, true",
        "652300, false",
        "652399, false",
        "110105, false",
        "65230, false",
        "6523010, false",
        "65230100100, false"
    })
    void peopleLiveInACountyOfTheListOrBelowIt(String area, boolean taken) {
        assertThat(VALIDATOR.validateValue(Request.class, "home", area).isEmpty())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"652301, true", "652301001, true", "652300, true", "652399, false", "6523010, false"})
    void anAreaMayAlsoBeAPrefecture(String area, boolean taken) {
        assertThat(VALIDATOR.validateValue(Request.class, "area", area).isEmpty())
                .isEqualTo(taken);
    }

    @Test
    void theRefusalOfAPrefectureAsAHomeNamesTheLevel() {
        assertThat(VALIDATOR.validateValue(Request.class, "home", "652300"))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(
                        "must be an area of the list areas (county level), or a township or village code below one");
    }

    @Test
    void aQueryParameterIsCheckedAgainstItsCodeList() {
        assertThat(CodeParameter.of("service", CodeLists.SERVICE_ITEMS, "HOME_COOKING"))
                .isEqualTo("HOME_COOKING");
        assertThat(CodeParameter.of("service", CodeLists.SERVICE_ITEMS, null)).isNull();
        assertThatThrownBy(() -> CodeParameter.of("service", CodeLists.SERVICE_ITEMS, "HOME_BREWING"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(400);
                    assertThat(problem.firstField()).isEqualTo("service");
                });
    }
}
