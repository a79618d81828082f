// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalStatusTest {

    /** As docs/architecture.md has it: answered once, withdrawn before or after. */
    private static final Map<String, Set<String>> TABLE =
            Map.of("CONFIRMED", Set.of("WITHDRAWN"), "REFUSED", Set.of(), "WITHDRAWN", Set.of());

    static Stream<Arguments> allPairs() {
        return Arrays.stream(ProposalStatus.values())
                .flatMap(from -> Arrays.stream(ProposalStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void onlyTheTableAllowsAMove(ProposalStatus from, ProposalStatus to) {
        assertThat(from.next().contains(to))
                .isEqualTo(TABLE.getOrDefault(from.name(), Set.of()).contains(to.name()));
    }
}
