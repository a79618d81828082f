// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import java.time.LocalDate;
import org.zhongfu.intake.fulfilment.Fulfilment;
import org.zhongfu.intake.fulfilment.NeedResult;
import org.zhongfu.intake.fulfilment.RestOfNeed;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** The rules about units of a need that were not delivered. */
final class NeedRest {

    /** The event of a closure is here within a second or two, unless Kafka or this service was down. */
    private static final int RETRY_AFTER_SECONDS = 2;

    private NeedRest() {}

    /**
     * Refuses to have the rest matched again where nothing waits for this decision, or no time is left.
     *
     * @throws Problem 409
     */
    static void requireDecidable(
            NeedStatus status, NeedResult result, Fulfilment fulfilment, LocalDate periodTo, Occurrence when) {
        if (status == NeedStatus.CONFIRMED && fulfilment.hasOpenOrder()) {
            throw Problem.notPossibleYet(
                    ("A work order of this need is open; its rest is decided about once that is closed. If it was closed a moment ago,"
                                    + " read the need again in %d seconds.")
                            .formatted(RETRY_AFTER_SECONDS),
                    "该需求尚有未结案的工单，结案后方可决定剩余部分。如刚刚结案，请在 %d 秒后重新读取该需求。".formatted(RETRY_AFTER_SECONDS),
                    RETRY_AFTER_SECONDS);
        }
        if (status == NeedStatus.CONFIRMED && result.rest() == RestOfNeed.QUEUED) {
            throw Problem.conflict(
                    "The rest of this need waits for another provider already (rest is QUEUED): its contract ended, its work order was"
                            + " cancelled or refused, or an officer asked for it. Nothing needs to be requested. Close or withdraw"
                            + " the need if the rest is not wanted any more.",
                    "该需求的剩余部分再次匹配中，正在等待其他机构承接：因合同终止、工单取消或拒单，或已由工作人员申请再次匹配，无需再次申请。不再需要的，请办结或撤回该需求。");
        }
        if (status != NeedStatus.CONFIRMED || result.rest() != RestOfNeed.TO_DECIDE) {
            throw Problem.notInState(
                    status,
                    "the rest of a need is matched again once its work order was closed with units left and nothing was"
                            + " decided yet (rest is TO_DECIDE).",
                    "仅工单结案后尚有未提供的单元且待决定的需求可以再次匹配。");
        }
        if (Zones.dayOf(when.occurredAt()).isAfter(periodTo)) {
            throw Problem.conflict(
                    "The period of the need ended on " + periodTo
                            + ". Close it with the reason PERIOD_OVER, and register a need for a new period if it is wanted.",
                    "该需求的服务期已于 " + periodTo + " 届满。请以“期限届满”办结；仍需服务的，请登记新的需求。");
        }
    }

    /**
     * Refuses to close a need as met while units are missing.
     *
     * @throws Problem 422
     */
    static void requireNoneMissing(Fulfilment fulfilment) {
        if (fulfilment.lastEnded() == null || fulfilment.hasOpenOrder() || fulfilment.unitsMissing() == 0) {
            return;
        }
        int needed = fulfilment.unitsNeeded();
        int delivered = fulfilment.unitsDelivered();
        throw Problem.rule(
                "reasonCode",
                "%d of %d units were delivered, so the need is not met. ".formatted(delivered, needed)
                        + "Close it with another reason, or have the rest matched again"
                        + " (POST /api/v1/needs/{id}/rematching).",
                "需求共 %d 个单元，已提供 %d 个，不能以“需求已满足”办结。".formatted(needed, delivered)
                        + "请选择其他办结原因，或将剩余部分再次匹配（POST /api/v1/needs/{id}/rematching）。");
    }
}
