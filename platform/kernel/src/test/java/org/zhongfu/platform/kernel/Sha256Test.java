// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Test {

    /** The first two are published test vectors (FIPS 180-4); the last one was computed with Python's hashlib. */
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "众扶, 73d5bf2552b3502116ed6276b4eddbd146780cc626749443981b035be286bebe"
    })
    void hashesOfKnownTexts(String text, String hash) {
        assertThat(Sha256.hex(text)).isEqualTo(hash);
    }
}
