// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidatorContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

    @SuppressWarnings("NullAway") // None of these constraints uses its context.
    private static final ConstraintValidatorContext NONE = null;

    @ParameterizedTest
    @ValueSource(
            strings = {"王芳", "欧阳娜娜", "买买提·艾力", "阿依古丽·买买提·吐尔逊", "Aygul Memet", "O'Brien", "Müller-Lüdenscheidt", "𠮷"})
    void namesOfAllEthnicGroupsAreAccepted(String name) {
        assertThat(new PersonName.Validator().isValid(name, NONE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "王芳\n", "王1", "<b>", "·王", "王;drop", " 王芳"})
    void aTextThatIsNoNameIsRefused(String name) {
        assertThat(new PersonName.Validator().isValid(name, NONE)).isFalse();
    }

    @Test
    void aNameHasAtMostFiftyCodePoints() {
        assertThat(new PersonName.Validator().isValid("𠮷".repeat(50), NONE)).isTrue();
        assertThat(new PersonName.Validator().isValid("王".repeat(51), NONE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "18012341999, true",
        "+8618012341999, true",
        "0994-2345678, true",
        "09942345678, true",
        "12012341999, false",
        "1801234199, false",
        "180123419999, false",
        "phone, false"
    })
    void phonesAreMobilesOrLandlinesWithAreaCode(String phone, boolean valid) {
        assertThat(new PhoneNumber.Validator().isValid(phone, NONE)).isEqualTo(valid);
    }
}
