// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisitStatusTest {

    /** As docs/architecture.md has it; a verified visit may still be voided until its order is delivered. */
    private static final Map<String, Set<String>> TABLE = Map.of(
            "PLANNED", Set.of("IN_PROGRESS", "NO_SHOW", "CANCELLED"),
            "IN_PROGRESS", Set.of("VERIFIED", "VOIDED"),
            "VERIFIED", Set.of("VOIDED"),
            "NO_SHOW", Set.of(),
            "CANCELLED", Set.of(),
            "VOIDED", Set.of());

    static Stream<Arguments> allPairs() {
        return Arrays.stream(VisitStatus.values())
                .flatMap(from -> Arrays.stream(VisitStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void onlyTheTableAllowsAMove(VisitStatus from, VisitStatus to) {
        boolean allowed = TABLE.getOrDefault(from.name(), Set.of()).contains(to.name());

        assertThat(catchThrowable(() -> from.to(to)) == null).isEqualTo(allowed);
    }
}
