// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.store.CreationRequest;
import org.zhongfu.platform.web.Occurrence;

/**
 * The content of one visit of a schedule. The time of the schedule is no content of its visits: a later schedule may
 * send earlier visits again.
 *
 * @param workerId the worker named, else the worker of the order
 * @param occurredAt when the visits were planned, judged already
 * @param backfillReason why that is entered late
 */
record VisitSubmission(
        @Nullable String clientReference,
        Instant plannedFrom,
        Instant plannedTo,
        @Nullable WorkerId workerId,
        @JsonIgnore @Nullable Instant occurredAt,
        @JsonIgnore @Nullable String backfillReason)
        implements CreationRequest {

    /** The content of a plan; {@code when} is null when the visit is expected to exist. */
    static VisitSubmission of(PlanVisitRequest plan, @Nullable WorkerId workerId, @Nullable Occurrence when) {
        return new VisitSubmission(
                plan.clientReference(),
                plan.plannedFrom(),
                plan.plannedTo(),
                workerId,
                when == null ? null : when.occurredAt(),
                when == null ? null : when.backfillReason());
    }
}
