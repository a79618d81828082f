// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class DerivedIdTest {

    private static final UUID FROM = UUID.fromString("01932b5e-7c00-7000-8000-0000a122bd2d");

    /** The id was computed with Python's hashlib: stored records keep their ids. */
    @Test
    void storedDerivedIdsStayTheSame() {
        UUID derived = DerivedId.of("work-order", FROM);

        assertThat(derived).hasToString("ac2e3934-89f7-8c8f-bbb3-71ebf9e263bc");
    }

    @Test
    void anotherKindGivesAnotherId() {
        UUID derived = DerivedId.of("visit", FROM);

        assertThat(derived).isNotEqualTo(DerivedId.of("work-order", FROM));
    }

    @Test
    void aDerivedIdIsOfVersionEight() {
        UUID derived = DerivedId.of("work-order", FROM);

        assertThat(derived.version()).isEqualTo(8);
        assertThat(derived.variant()).isEqualTo(2);
    }
}
