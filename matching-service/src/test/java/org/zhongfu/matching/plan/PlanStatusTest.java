// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.matching.plan.proposal.ProposalStatus;
import org.zhongfu.platform.web.Problem;

class PlanStatusTest {

    private static final Set<Map.Entry<PlanStatus, PlanStatus>> TABLE = Set.of(
            Map.entry(PlanStatus.QUEUED, PlanStatus.RUNNING),
            Map.entry(PlanStatus.QUEUED, PlanStatus.CANCELLED),
            Map.entry(PlanStatus.QUEUED, PlanStatus.FAILED),
            Map.entry(PlanStatus.RUNNING, PlanStatus.DONE),
            Map.entry(PlanStatus.RUNNING, PlanStatus.CANCELLED),
            Map.entry(PlanStatus.RUNNING, PlanStatus.FAILED));

    private static final Set<Map.Entry<ProposalStatus, ProposalStatus>> PROPOSALS = Set.of(
            Map.entry(ProposalStatus.PROPOSED, ProposalStatus.CONFIRMED),
            Map.entry(ProposalStatus.PROPOSED, ProposalStatus.REFUSED),
            Map.entry(ProposalStatus.PROPOSED, ProposalStatus.WITHDRAWN),
            Map.entry(ProposalStatus.CONFIRMED, ProposalStatus.GIVING_WAY),
            Map.entry(ProposalStatus.CONFIRMED, ProposalStatus.WITHDRAWN),
            Map.entry(ProposalStatus.GIVING_WAY, ProposalStatus.REPLACED),
            Map.entry(ProposalStatus.GIVING_WAY, ProposalStatus.CONFIRMED),
            Map.entry(ProposalStatus.GIVING_WAY, ProposalStatus.WITHDRAWN));

    static Stream<Arguments> allPairs() {
        return Arrays.stream(PlanStatus.values())
                .flatMap(from -> Arrays.stream(PlanStatus.values()).map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> allPairsOfProposals() {
        return Arrays.stream(ProposalStatus.values())
                .flatMap(from -> Arrays.stream(ProposalStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void onlyTheTableAllowsAMove(PlanStatus from, PlanStatus to) {
        Throwable refusal = catchThrowable(() -> from.to(to));

        assertThat(refusal == null).isEqualTo(TABLE.contains(Map.entry(from, to)));
        if (refusal != null) {
            assertThat(refusal).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status())
                    .isEqualTo(409));
        }
    }

    @ParameterizedTest
    @MethodSource("allPairsOfProposals")
    void onlyTheTableAllowsAProposalAMove(ProposalStatus from, ProposalStatus to) {
        Throwable refusal = catchThrowable(() -> from.to(to));

        assertThat(refusal == null).isEqualTo(PROPOSALS.contains(Map.entry(from, to)));
    }
}
