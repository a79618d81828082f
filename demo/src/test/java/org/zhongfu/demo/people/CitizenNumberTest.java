// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenNumberTest {

    /** The two examples printed with the standard, and computed ones. */
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "652301195203070024", "652328199802151238"})
    void publishedExamplesHaveTheRightCheckDigit(String number) {
        assertThat(CitizenNumber.hasRightCheckDigit(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194912310021", "440524188001010041", "65230119520307002", "65230119520307002４", ""})
    void aChangedDigitIsNoticed(String number) {
        assertThat(CitizenNumber.hasRightCheckDigit(number)).isFalse();
    }

    @Test
    void aSyntheticNumberIsValidAndUnassigned() {
        String number = CitizenNumber.of(LocalDate.of(1950, 2, 3), 942);
        assertThat(number).startsWith("65239919500203942");
        assertThat(CitizenNumber.hasRightCheckDigit(number)).isTrue();
    }

    @Test
    void sequencesOfRealPersonsAreNotUsed() {
        assertThatThrownBy(() -> CitizenNumber.of(LocalDate.of(1950, 2, 3), 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
