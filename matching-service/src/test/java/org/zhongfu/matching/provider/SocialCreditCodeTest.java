// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialCreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91512081MA62K0260E", "52652300MJY000001A", "11652300MB00000006"})
    void aCodeWithTheRightCheckCharacterIsValid(String code) {
        assertThat(SocialCreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91350100M000100Y4", "91350100I000100Y43", ""})
    void anyOtherCodeIsInvalid(String code) {
        assertThat(SocialCreditCode.isValid(code)).isFalse();
    }
}
