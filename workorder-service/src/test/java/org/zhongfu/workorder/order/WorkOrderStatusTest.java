// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.platform.web.Problem;

class WorkOrderStatusTest {

    /** As docs/architecture.md has it, copied by hand so that a slip in the code shows. */
    private static final Map<String, Set<String>> TABLE = Map.of(
            "OFFERED", Set.of("ACCEPTED", "REFUSED", "CANCELLED"),
            "ACCEPTED", Set.of("SCHEDULED", "SUSPENDED", "CANCELLED"),
            "REFUSED", Set.of(),
            "SCHEDULED", Set.of("IN_SERVICE", "SUSPENDED", "CANCELLED"),
            "IN_SERVICE", Set.of("DELIVERED", "SUSPENDED", "CANCELLED"),
            "SUSPENDED", Set.of("ACCEPTED", "SCHEDULED", "IN_SERVICE", "CANCELLED"),
            "DELIVERED", Set.of("RETURN_VISITED"),
            "RETURN_VISITED", Set.of("CLOSED"),
            "CLOSED", Set.of(),
            "CANCELLED", Set.of());

    static Stream<Arguments> allPairs() {
        return Arrays.stream(WorkOrderStatus.values())
                .flatMap(from -> Arrays.stream(WorkOrderStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void onlyTheTableAllowsAMove(WorkOrderStatus from, WorkOrderStatus to) {
        boolean allowed = TABLE.getOrDefault(from.name(), Set.of()).contains(to.name());

        Throwable refusal = catchThrowable(() -> from.to(to));

        assertThat(refusal == null).isEqualTo(allowed);
        if (refusal != null) {
            assertThat(refusal).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status())
                    .isEqualTo(409));
        }
    }

    @Test
    void whatHasNoWayOnIsFinal() {
        assertThat(WorkOrderStatus.values())
                .filteredOn(WorkOrderStatus::isFinal)
                .containsExactlyInAnyOrder(WorkOrderStatus.REFUSED, WorkOrderStatus.CLOSED, WorkOrderStatus.CANCELLED);
    }

    @Test
    void visitsArePlannedBetweenAcceptanceAndDelivery() {
        assertThat(WorkOrderStatus.values())
                .filteredOn(WorkOrderStatus::takesVisits)
                .containsExactlyInAnyOrder(
                        WorkOrderStatus.ACCEPTED, WorkOrderStatus.SCHEDULED, WorkOrderStatus.IN_SERVICE);
        assertThat(WorkOrderStatus.values())
                .filteredOn(WorkOrderStatus::isSettled)
                .containsExactlyInAnyOrder(
                        WorkOrderStatus.DELIVERED, WorkOrderStatus.RETURN_VISITED, WorkOrderStatus.CLOSED);
    }
}
