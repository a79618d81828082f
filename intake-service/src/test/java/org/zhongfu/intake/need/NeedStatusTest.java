// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.zhongfu.intake.need.NeedStatus.CLOSED;
import static org.zhongfu.intake.need.NeedStatus.CONFIRMED;
import static org.zhongfu.intake.need.NeedStatus.REGISTERED;
import static org.zhongfu.intake.need.NeedStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.platform.web.Problem;

class NeedStatusTest {

    private static final Set<Map.Entry<NeedStatus, NeedStatus>> TABLE = Set.of(
            Map.entry(REGISTERED, CONFIRMED),
            Map.entry(REGISTERED, WITHDRAWN),
            Map.entry(CONFIRMED, WITHDRAWN),
            Map.entry(CONFIRMED, CLOSED));

    static Stream<Arguments> allPairs() {
        return Arrays.stream(NeedStatus.values())
                .flatMap(from -> Arrays.stream(NeedStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void onlyTheTableAllowsAMove(NeedStatus from, NeedStatus to) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> from.to(to));

        assertThat(refusal == null).isEqualTo(TABLE.contains(Map.entry(from, to)));
        if (refusal != null) {
            assertThat(refusal.status()).isEqualTo(409);
        }
    }
}
