// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.zhongfu.intake.application.ApplicationStatus.ACCEPTED;
import static org.zhongfu.intake.application.ApplicationStatus.RECEIVED;
import static org.zhongfu.intake.application.ApplicationStatus.REJECTED;
import static org.zhongfu.intake.application.ApplicationStatus.RETURNED;
import static org.zhongfu.intake.application.ApplicationStatus.SUBMITTED;
import static org.zhongfu.intake.application.ApplicationStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.platform.web.Problem;

class ApplicationStatusTest {

    private static final Set<Map.Entry<ApplicationStatus, ApplicationStatus>> TABLE = Set.of(
            Map.entry(SUBMITTED, RECEIVED),
            Map.entry(SUBMITTED, WITHDRAWN),
            Map.entry(RECEIVED, ACCEPTED),
            Map.entry(RECEIVED, RETURNED),
            Map.entry(RECEIVED, REJECTED),
            Map.entry(RECEIVED, WITHDRAWN),
            Map.entry(RETURNED, SUBMITTED),
            Map.entry(RETURNED, WITHDRAWN));

    static Stream<Arguments> allPairs() {
        return Arrays.stream(ApplicationStatus.values())
                .flatMap(from -> Arrays.stream(ApplicationStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void onlyTheTableAllowsAMove(ApplicationStatus from, ApplicationStatus to) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> from.to(to));

        assertThat(refusal == null).isEqualTo(TABLE.contains(Map.entry(from, to)));
        if (refusal != null) {
            assertThat(refusal.status()).isEqualTo(409);
        }
    }
}
