// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.platform.web.Problem;

class MatchStatusTest {

    private static final Set<Map.Entry<MatchStatus, MatchStatus>> TABLE = Set.of(
            Map.entry(MatchStatus.OFFERED, MatchStatus.ACCEPTED),
            Map.entry(MatchStatus.OFFERED, MatchStatus.REFUSED),
            Map.entry(MatchStatus.OFFERED, MatchStatus.EXPIRED),
            Map.entry(MatchStatus.OFFERED, MatchStatus.CANCELLED),
            Map.entry(MatchStatus.ACCEPTED, MatchStatus.CANCELLED),
            Map.entry(MatchStatus.ACCEPTED, MatchStatus.FULFILLED));

    static Stream<Arguments> allPairs() {
        return Arrays.stream(MatchStatus.values())
                .flatMap(from -> Arrays.stream(MatchStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void onlyTheTableAllowsAMove(MatchStatus from, MatchStatus to) {
        Throwable refusal = catchThrowable(() -> from.to(to));

        assertThat(refusal == null).isEqualTo(TABLE.contains(Map.entry(from, to)));
        if (refusal != null) {
            assertThat(refusal).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status())
                    .isEqualTo(409));
        }
    }
}
