// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.LocalizedText;

class CodeLabelsTest {

    @Test
    void anEnumConstantHasTheLabelsOfItsCode() {
        LocalizedText label = CodeLabels.of("sexes", Sex.FEMALE);

        assertThat(label.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("女");
        assertThat(label.in(Locale.ENGLISH)).isEqualTo("Female");
    }

    @Test
    void aCodeThatIsNotInTheListHasNoLabel() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CodeLabels.of("sexes", "UNKNOWN"))
                .withMessageContaining("sexes")
                .withMessageContaining("UNKNOWN");
    }

    @Test
    void aListThatDoesNotExistHasNoLabels() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CodeLabels.of("no-such-list", "MALE"))
                .withMessageContaining("no-such-list");
    }

    private enum Sex {
        FEMALE
    }
}
