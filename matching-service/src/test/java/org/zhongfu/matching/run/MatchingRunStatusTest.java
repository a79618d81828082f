// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.zhongfu.matching.run.MatchingRunStatus.APPLIED;
import static org.zhongfu.matching.run.MatchingRunStatus.APPLYING;
import static org.zhongfu.matching.run.MatchingRunStatus.CANCELLED;
import static org.zhongfu.matching.run.MatchingRunStatus.FAILED;
import static org.zhongfu.matching.run.MatchingRunStatus.LAPSED;
import static org.zhongfu.matching.run.MatchingRunStatus.PROPOSED;
import static org.zhongfu.matching.run.MatchingRunStatus.QUEUED;
import static org.zhongfu.matching.run.MatchingRunStatus.SEARCHING;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.platform.web.Problem;

class MatchingRunStatusTest {

    private static final Set<Map.Entry<MatchingRunStatus, MatchingRunStatus>> TABLE = Set.of(
            Map.entry(QUEUED, SEARCHING),
            Map.entry(QUEUED, CANCELLED),
            Map.entry(QUEUED, FAILED),
            Map.entry(SEARCHING, PROPOSED),
            Map.entry(SEARCHING, CANCELLED),
            Map.entry(SEARCHING, FAILED),
            Map.entry(PROPOSED, APPLYING),
            Map.entry(PROPOSED, CANCELLED),
            Map.entry(PROPOSED, LAPSED),
            Map.entry(APPLYING, APPLIED),
            Map.entry(APPLYING, CANCELLED),
            Map.entry(APPLYING, FAILED));

    static Stream<Arguments> allPairs() {
        return Arrays.stream(MatchingRunStatus.values())
                .flatMap(from -> Arrays.stream(MatchingRunStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void onlyTheTableAllowsAMove(MatchingRunStatus from, MatchingRunStatus to) {
        Throwable refusal = catchThrowable(() -> from.to(to));

        assertThat(refusal == null).isEqualTo(TABLE.contains(Map.entry(from, to)));
        if (refusal != null) {
            assertThat(refusal).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status())
                    .isEqualTo(409));
        }
    }
}
