// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.workorder.visit.ChangeReason;
import org.zhongfu.workorder.visit.CorrectedFacts;
import org.zhongfu.workorder.visit.InformedParty;
import org.zhongfu.workorder.visit.PlanVisitRequest;
import org.zhongfu.workorder.visit.Proof;
import org.zhongfu.workorder.visit.Proof.Location;
import org.zhongfu.workorder.visit.Proof.Method;
import org.zhongfu.workorder.visit.ReviewDecision;
import org.zhongfu.workorder.visit.VisitTarget;

/** The bodies of requests about visits. */
final class VisitRequests {

    private VisitRequests() {}

    /**
     * Visits to plan in the calendars of workers (排班): all of them or none.
     *
     * @param visits the visits, 1 to 100; those planned before under the same client reference stay as they are
     */
    record ScheduleVisitsRequest(
            @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull PlanVisitRequest> visits,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /**
     * A planned visit gets another time, another worker or both (改期、改派). What is absent stays as it is.
     *
     * @param plannedFrom new planned start, on a day of the period of the order
     * @param plannedTo new planned end, one minute to 12 hours after the start and not over yet
     * @param workerId the new worker, who must be able to serve the order on that day
     * @param reasonCode why: a code of the list {@code visit-move-reasons}; published with the event
     * @param reason why, in plain words; stored encrypted, shown to those who may see the visit, never published
     * @param informed who was told, 1 to 5
     */
    record MoveVisitRequest(
            @Nullable Instant plannedFrom,
            @Nullable Instant plannedTo,
            @Nullable WorkerId workerId,
            @NotNull @KnownCode("visit-move-reasons") String reasonCode,
            @Nullable @PlainText(max = 500) String reason,
            @NotNull @Size(min = 1, max = 5) List<@NotNull InformedParty> informed,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {

        VisitTarget target() {
            return new VisitTarget(plannedFrom, plannedTo, workerId);
        }

        ChangeReason changeReason() {
            return new ChangeReason(reasonCode, reason, informed);
        }
    }

    /**
     * A planned visit will not take place (取消服务).
     *
     * @param reasonCode why: a code of the list {@code visit-cancellation-reasons}, except those that follow from something
     *     else ({@code ORDER_SUSPENDED}, {@code ORDER_CANCELLED}, {@code REPLACED_BY_PLAN}, {@code CONTRACT_ENDED},
     *     {@code PATTERN_CHANGED}, {@code PERSON_PAUSED}); published with the event
     * @param reason why, in plain words; stored encrypted, shown to those who may see the visit, never published
     * @param informed who was told, 1 to 5
     */
    record CancelVisitRequest(
            @NotNull @KnownCode("visit-cancellation-reasons")
            String reasonCode,

            @Nullable @PlainText(max = 500) String reason,
            @NotNull @Size(min = 1, max = 5) List<@NotNull InformedParty> informed,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {

        ChangeReason changeReason() {
            return new ChangeReason(reasonCode, reason, informed);
        }
    }

    /**
     * A check-in (签到) or check-out (签退).
     *
     * @param method how the worker proves to be there
     * @param deviceTime the device's clock at that moment; absent means {@code occurredAt}, else now
     * @param offline true when the device had no network and sends it later: then {@code If-Match} may be absent, and the same
     *     fact with its own {@code occurredAt} sent again is answered as before
     * @param location where the device was; stored encrypted and not shown. Required for the method {@code GPS} unless
     *     {@code exceptionReason} says why there is none
     * @param exceptionReason why a signal is missing; required for the method {@code MANUAL}; shown to the officers who
     *     review the visit
     * @param code the code of the place, as scanned at the home. Required for the method {@code QR} unless
     *     {@code exceptionReason} says why there is none
     * @param callReference what identifies the call, for example its number in the telephone system; a check-in of the
     *     method {@code PHONE} without it is an exception
     * @param witness who saw that the worker was there; required for the method {@code WITNESS}, else absent; stored encrypted
     */
    record RecordAttendanceRequest(
            @NotNull Method method,
            @Nullable Instant deviceTime,
            boolean offline,
            @Nullable @Valid Location location,
            @Nullable @PlainText(max = 500) String exceptionReason,
            @Nullable @PlainText(max = 64) String code,
            @Nullable @PlainText(max = 64) String callReference,
            @Valid Proof.@Nullable Witness witness,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {

        Proof proof(Instant now) {
            Instant at = deviceTime != null ? deviceTime : occurredAt != null ? occurredAt : now;
            return new Proof(method, at, offline, location, exceptionReason, code, callReference, witness);
        }
    }

    /**
     * A decision about a visit that is in review (复核).
     *
     * @param decision whether the visit counts
     * @param correction how the visit really took place; required for CORRECT, else absent
     * @param reasonCode why: a code of the list {@code visit-confirmation-reasons} when the visit is confirmed, of the list
     *     {@code visit-void-reasons} when it is voided, of the list {@code visit-correction-reasons} when it is corrected;
     *     published when it is voided
     * @param reason why, in plain words; stored encrypted, shown to those who may see the visit, never published
     */
    record ReviewVisitRequest(
            @NotNull ReviewDecision decision,
            @Nullable @Valid CorrectedFacts correction,
            @NotNull @CodeFormat String reasonCode,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /**
     * What is recorded of a visit that counts is corrected (更正).
     *
     * @param correction how the visit really took place
     * @param reasonCode why: a code of the list {@code visit-correction-reasons}; published with the event
     * @param reason why, in plain words; stored encrypted, shown to those who may see the visit, never published
     */
    record CorrectVisitRequest(
            @NotNull @Valid CorrectedFacts correction,
            @NotNull @KnownCode("visit-correction-reasons") String reasonCode,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /**
     * Requests the exact points of a visit for a stated purpose.
     *
     * @param purpose why the points are needed; kept in the audit log
     */
    record DiscloseProofRequest(
            @NotNull @NameText(max = 200) String purpose) {}

    /**
     * A visit does not count (作废).
     *
     * @param reason why, in plain words; stored encrypted, shown to those who may see the visit, never published
     * @param reasonCode why: a code of the list {@code visit-void-reasons}, or another code, which has no label; absent
     *     means {@code OTHER}; published with the event
     */
    record VoidVisitRequest(
            @NotNull @PlainText(max = 500) String reason,
            @Nullable @CodeFormat String reasonCode,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /**
     * A visit did not take place (未实施).
     *
     * @param reasonCode why: a code of the list {@code visit-no-show-reasons}, or another code, which has no label;
     *     published with the event
     * @param reason why, in plain words; stored encrypted, shown to those who may see the visit, never published
     * @param offline true when the device had no network and sends it later: then {@code If-Match} may be absent, and the same
     *     fact with its own {@code occurredAt} sent again is answered as before; absent means false
     */
    record RecordNoShowRequest(
            @NotNull @CodeFormat String reasonCode,
            @Nullable @PlainText(max = 500) String reason,
            @Nullable Boolean offline,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}
}
