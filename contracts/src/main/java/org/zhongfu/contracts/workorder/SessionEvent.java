// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.workorder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventPart;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.SessionEnrolmentId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;

/**
 * Events of group sessions and of the enrolments in them. Attendances are visits of the work orders of the persons and have the
 * events of visits besides.
 *
 * <p>Topic {@code zhongfu.workorder.v1}; a session is keyed by its own id, an enrolment by the need of its order.
 */
public sealed interface SessionEvent extends Event
        permits SessionEvent.SessionStepEvent, SessionEvent.SessionEnrolmentChanged {

    @Override
    default String topic() {
        return WorkOrderEvent.TOPIC;
    }

    /** True when the fact was entered long after it happened, in the role {@code backfill}. */
    boolean backfilled();

    /** Events of a session. */
    sealed interface SessionStepEvent extends SessionEvent {

        SessionId sessionId();

        @Override
        default SessionId aggregateId() {
            return sessionId();
        }

        @Override
        default String key() {
            return sessionId().toString();
        }
    }

    /**
     * What a session is, who holds it and where.
     *
     * @param serviceItem the service: a code of the list {@code service-items}
     * @param providerId the provider that holds it
     * @param areaCode area of the place
     * @param workerIds the workers in charge, whose time it takes
     */
    record SessionOutline(String serviceItem, ProviderId providerId, String areaCode, List<WorkerId> workerIds)
            implements EventPart {

        public SessionOutline {
            workerIds = List.copyOf(workerIds);
        }
    }

    /**
     * A session is planned in the calendars of its workers.
     *
     * @param places how many persons may be enrolled
     */
    record SessionPlanned(
            SessionId sessionId,
            long aggregateVersion,
            SessionOutline outline,
            PlannedTime planned,
            int places,
            Instant occurredAt,
            boolean backfilled)
            implements SessionStepEvent {}

    /**
     * A planned session has another time, place, number of places or other workers from now on.
     *
     * @param reasonCode of the code list {@code session-move-reasons}
     */
    record SessionMoved(
            SessionId sessionId,
            long aggregateVersion,
            SessionOutline outline,
            PlannedTime planned,
            int places,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements SessionStepEvent {}

    /**
     * A planned session does not take place; all enrolments end.
     *
     * @param reasonCode of the code list {@code session-cancellation-reasons}
     */
    record SessionCancelled(
            SessionId sessionId, long aggregateVersion, String reasonCode, Instant occurredAt, boolean backfilled)
            implements SessionStepEvent {}

    /**
     * A session took place.
     *
     * @param startedAt when it began
     * @param endedAt when it ended
     */
    record SessionHeld(
            SessionId sessionId,
            long aggregateVersion,
            SessionOutline outline,
            Instant startedAt,
            Instant endedAt,
            Instant occurredAt,
            boolean backfilled)
            implements SessionStepEvent {}

    /**
     * The enrolment of a person in a session has another state.
     *
     * @param status of the code list {@code session-enrolment-statuses}
     * @param reasonCode why it ended, or why the person was absent; null otherwise
     * @param visitId the visit that is the attendance or the absence; null before the session was held
     */
    record SessionEnrolmentChanged(
            SessionEnrolmentId enrolmentId,
            long aggregateVersion,
            SessionId sessionId,
            OrderId orderId,
            NeedId needId,
            String status,
            @Nullable String reasonCode,
            @Nullable VisitId visitId,
            Instant occurredAt,
            boolean backfilled)
            implements SessionEvent {

        @Override
        public SessionEnrolmentId aggregateId() {
            return enrolmentId;
        }

        @Override
        public String key() {
            return needId.toString();
        }
    }
}
