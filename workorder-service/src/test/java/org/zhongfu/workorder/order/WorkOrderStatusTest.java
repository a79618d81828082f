// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class WorkOrderStatusTest extends TransitionTableTest<WorkOrderStatus> {

    WorkOrderStatusTest() {
        super(WorkOrderStatus.class, WorkOrderStatus::next, WorkOrderStatus::to, Problem.class, """
                OFFERED -> ACCEPTED | REFUSED | CANCELLED
                ACCEPTED -> SCHEDULED | SUSPENDED | CANCELLED
                SCHEDULED -> IN_SERVICE | SUSPENDED | CANCELLED
                IN_SERVICE -> DELIVERED | SUSPENDED | CANCELLED
                SUSPENDED -> ACCEPTED | SCHEDULED | IN_SERVICE | CANCELLED
                DELIVERED -> RETURN_VISITED
                RETURN_VISITED -> CLOSED
                REFUSED, CLOSED, CANCELLED: final
                """);
    }

    @Test
    void aStateThatNoneFollowsIsFinal() {
        assertThat(WorkOrderStatus.values())
                .filteredOn(WorkOrderStatus::isFinal)
                .containsExactlyInAnyOrder(WorkOrderStatus.REFUSED, WorkOrderStatus.CLOSED, WorkOrderStatus.CANCELLED);
    }

    @Test
    void visitsArePlannedBetweenAcceptanceAndDelivery() {
        assertThat(WorkOrderStatus.values())
                .filteredOn(WorkOrderStatus::allowsVisits)
                .containsExactlyInAnyOrder(
                        WorkOrderStatus.ACCEPTED, WorkOrderStatus.SCHEDULED, WorkOrderStatus.IN_SERVICE);
    }

    @Test
    void theUnitsAreSettledFromDeliveryOn() {
        assertThat(WorkOrderStatus.values())
                .filteredOn(WorkOrderStatus::isSettled)
                .containsExactlyInAnyOrder(
                        WorkOrderStatus.DELIVERED, WorkOrderStatus.RETURN_VISITED, WorkOrderStatus.CLOSED);
    }
}
