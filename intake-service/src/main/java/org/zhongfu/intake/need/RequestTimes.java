// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.application.ApplicationLookup;
import org.zhongfu.intake.need.NeedTransitionRequest.CorrectRequestTimeRequest;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/**
 * Judges when help was first asked for. Response times count from there and waiting needs are served in that order, so the
 * time has to come from recorded facts: the application, or the registration of the need.
 */
@ApplicationScoped
class RequestTimes {

    private static final Duration LATE_AFTER = Duration.ofHours(72);
    private static final Duration MOST = Duration.ofDays(366);

    private final ApplicationLookup applications;

    RequestTimes(ApplicationLookup applications) {
        this.applications = applications;
    }

    /**
     * The time of the request of a need.
     *
     * @param registeredAt when the need was registered, already judged
     * @throws Problem 422 when it lies after the registration, before the application, or too far back; 403 when it lies
     *     further back than the caller may enter
     */
    RequestTime judge(Caller caller, RegisterNeedRequest request, Instant registeredAt) {
        Instant earliest = submission(request.applicationId(), request.personId());
        Instant at = request.requestedAt();
        return at == null
                ? new RequestTime(earliest == null ? registeredAt : earliest, null)
                : judge(caller, at, earliest, registeredAt, request.backfillReason());
    }

    /**
     * The corrected time of the request of a need, by the rules of its registration.
     *
     * @throws Problem as for a registration; 409 for a need that was withdrawn; 422 when it is the time that stands already
     */
    RequestTime judge(Caller caller, Need need, CorrectRequestTimeRequest correction) {
        if (need.status() == NeedStatus.WITHDRAWN) {
            throw Problem.notInState(
                    need.status(),
                    "the time of the request of a withdrawn need is not corrected; no figure counts it.",
                    "已撤回的需求不再更正首次提出时间，该需求不计入统计。");
        }
        if (correction.requestedAt().equals(need.requestedAt())) {
            throw Problem.rule("requestedAt", "is the time that is recorded already", "与已登记的时间相同");
        }
        return judge(
                caller,
                correction.requestedAt(),
                submission(need.applicationId(), need.personId()),
                need.provenance().occurredAt(),
                correction.backfillReason());
    }

    private @Nullable Instant submission(@Nullable ApplicationId application, PersonId person) {
        return application == null ? null : applications.submittedAt(application, person);
    }

    private static RequestTime judge(
            Caller caller,
            Instant at,
            @Nullable Instant earliest,
            Instant registeredAt,
            @Nullable String backfillReason) {
        if (at.isAfter(registeredAt)) {
            throw Problem.rule(
                    "requestedAt", "lies after the time the need was registered (occurredAt)", "晚于需求登记时间（occurredAt）");
        }
        if (earliest != null) {
            if (at.isBefore(earliest)) {
                throw Problem.rule(
                        "requestedAt",
                        "lies before the application was submitted (" + earliest + "). Leave it out, or correct it.",
                        "早于申请提交时间（" + earliest + "），请勿填写或予以更正。");
            }
            return new RequestTime(at, null);
        }
        return withoutApplication(caller, at, registeredAt, backfillReason);
    }

    /** When the request was recorded: with the application, or else with the need. A claimed time wins no place in the queue. */
    Instant recordedAt(Need need) {
        ApplicationId application = need.applicationId();
        return application == null ? need.provenance().recordedAt() : applications.recordedAt(application);
    }

    private static RequestTime withoutApplication(
            Caller caller, Instant at, Instant registeredAt, @Nullable String reason) {
        if (!at.isBefore(registeredAt.minus(LATE_AFTER))) {
            return new RequestTime(at, null);
        }
        if (at.isBefore(registeredAt.minus(MOST))) {
            throw Problem.rule(
                    "requestedAt",
                    "lies more than 366 days before the need was registered (occurredAt). Check the year; name the"
                            + " application with applicationId where there is one.",
                    "早于需求登记时间（occurredAt）366 天以上，请核对年份；有申请的，请填写 applicationId。");
        }
        if (!caller.is(Occurrence.BACKFILL_ROLE)) {
            throw Problem.forbidden(
                    "Without an application, requestedAt may lie at most 72 hours before occurredAt. An earlier time may"
                            + " only be entered in the role backfill, with a backfillReason.",
                    "没有申请的需求，requestedAt 最多可早于 occurredAt 72 小时；更早的时间只能由补录角色（backfill）录入，" + "并须填写 backfillReason。");
        }
        if (reason == null) {
            throw Problem.rule("backfillReason", "say why this is entered late", "请填写补录原因");
        }
        return new RequestTime(at, reason);
    }
}
