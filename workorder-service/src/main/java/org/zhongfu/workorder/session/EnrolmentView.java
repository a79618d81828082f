// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.SessionEnrolmentId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.workorder.order.WorkOrder;

/**
 * The enrolment of a person in a session (报名). Those who wait get a place in the order of the ids.
 *
 * @param version version of the enrolment: send it as If-Match with its next step
 * @param status state of the enrolment
 * @param reasonCode why it ended before the session, a code of the list {@code session-enrolment-end-reasons}, or why the person was
 *     absent, a code of the list {@code session-absence-reasons}; null otherwise
 * @param evidence how the presence of the person is shown; null before
 * @param visitId the visit of the work order that is the attendance, or the absence; null before the session is held
 * @param clientReference reference it was entered under; null when none was given
 * @param occurredAt when the person was enrolled
 * @param recordedAt when that was recorded
 */
public record EnrolmentView(
        SessionEnrolmentId id,
        long version,
        EnrolmentStatus status,
        @JsonUnwrapped References references,
        @Nullable String reasonCode,
        @Nullable AttendanceEvidence evidence,
        @Nullable VisitId visitId,
        @Nullable String clientReference,
        Instant occurredAt,
        Instant recordedAt) {

    /**
     * Who is enrolled in which session, by which work order.
     *
     * @param sessionId the session
     * @param workOrderId the work order by which the person attends
     */
    record References(SessionId sessionId, OrderId workOrderId, NeedId needId, PersonId personId) {}

    static EnrolmentView of(Enrolment enrolment, WorkOrder order) {
        return new EnrolmentView(
                enrolment.id(),
                enrolment.revision(),
                enrolment.status(),
                new References(enrolment.sessionId(), enrolment.orderId(), enrolment.needId(), order.personId()),
                enrolment.reasonCode(),
                enrolment.evidence(),
                enrolment.visitId(),
                enrolment.provenance().clientReference(),
                enrolment.provenance().occurredAt(),
                enrolment.provenance().recordedAt());
    }
}
