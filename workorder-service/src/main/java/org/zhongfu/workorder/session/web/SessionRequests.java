// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.id.SessionEnrolmentId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.workorder.session.AttendanceEntry;
import org.zhongfu.workorder.session.AttendanceEvidence;
import org.zhongfu.workorder.session.SessionChangeReason;
import org.zhongfu.workorder.session.SessionPlace;
import org.zhongfu.workorder.session.SessionProof;
import org.zhongfu.workorder.session.SessionReport;
import org.zhongfu.workorder.session.SessionTarget;
import org.zhongfu.workorder.visit.InformedParty;

/** The bodies of requests about sessions. */
final class SessionRequests {

    private SessionRequests() {}

    /**
     * A planned session gets another time, place, number of places or other workers (改期). What is absent stays as it is.
     *
     * @param place new place
     * @param plannedFrom new planned start
     * @param plannedTo new planned end, one minute to 12 hours after the start and not over yet
     * @param places new number of places, not less than are taken
     * @param workerIds new workers in charge, all of them
     * @param reasonCode why: a code of the list {@code session-move-reasons}; published with the event
     * @param reason why, in plain words; stored encrypted, never published
     * @param informed who was told, 1 to 5
     */
    record MoveSessionRequest(
            @Nullable @Valid SessionPlace place,
            @Nullable Instant plannedFrom,
            @Nullable Instant plannedTo,
            @Nullable @Min(1) @Max(500) Integer places,
            @Nullable @Size(min = 1, max = 10) List<@NotNull WorkerId> workerIds,
            @NotNull @KnownCode("session-move-reasons") String reasonCode,
            @Nullable @PlainText(max = 500) String reason,
            @NotNull @Size(min = 1, max = 5) List<@NotNull InformedParty> informed,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {

        SessionTarget target() {
            return new SessionTarget(place, plannedFrom, plannedTo, places, workerIds);
        }

        SessionChangeReason changeReason() {
            return new SessionChangeReason(reasonCode, reason, informed);
        }
    }

    /**
     * A planned session does not take place (取消活动).
     *
     * @param reasonCode why: a code of the list {@code session-cancellation-reasons}; published with the event
     * @param reason why, in plain words; stored encrypted, never published
     * @param informed who was told, 1 to 5
     */
    record CancelSessionRequest(
            @NotNull @KnownCode("session-cancellation-reasons")
            String reasonCode,

            @Nullable @PlainText(max = 500) String reason,
            @NotNull @Size(min = 1, max = 5) List<@NotNull InformedParty> informed,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {

        SessionChangeReason changeReason() {
            return new SessionChangeReason(reasonCode, reason, informed);
        }
    }

    /**
     * A session took place (举办登记). {@code occurredAt} is when it ended.
     *
     * @param startedAt when it began
     * @param checkIn proof of the worker in charge at its begin
     * @param checkOut proof of the worker in charge at its end
     * @param attendances the list of attendance (签到表): everyone who had a place, 0 to 500
     */
    record HoldSessionRequest(
            @NotNull Instant startedAt,
            @NotNull @Valid SessionProof checkIn,
            @NotNull @Valid SessionProof checkOut,
            @NotNull @Size(max = 500) List<@Valid @NotNull AttendanceEntry> attendances,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {

        SessionReport report() {
            return new SessionReport(startedAt, checkIn, checkOut, attendances);
        }
    }

    /**
     * A correction of the list of attendance of a session that was held (更正签到表).
     *
     * @param present true when the person was there
     * @param evidence how the presence is shown; required for a person who was there
     * @param absenceReason why the person was absent: a code of the list {@code session-absence-reasons}; required for a person who
     *     was absent
     * @param reason why it is corrected, in plain words; stored encrypted, shown to the officers who review the attendance
     */
    record CorrectAttendanceRequest(
            @NotNull Boolean present,
            @Nullable AttendanceEvidence evidence,

            @Nullable @KnownCode("session-absence-reasons") String absenceReason,

            @NotNull @PlainText(min = 1, max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {

        AttendanceEntry entry(SessionEnrolmentId id) {
            return new AttendanceEntry(id, present, evidence, absenceReason);
        }
    }

    /**
     * A person gives a place in a session, or on its waiting list, up (退出).
     *
     * @param reasonCode why: a code of the list {@code session-enrolment-end-reasons} that does not follow from something else:
     *     {@code PERSON_WISH}, {@code PERSON_AWAY}, {@code HOSPITAL_STAY} or {@code OTHER}; published with the event
     */
    record WithdrawEnrolmentRequest(
            @NotNull @KnownCode("session-enrolment-end-reasons")
            String reasonCode,

            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}
}
