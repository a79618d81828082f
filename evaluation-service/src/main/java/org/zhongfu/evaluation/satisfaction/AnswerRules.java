// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction;

import java.time.Instant;
import java.util.Optional;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.evaluation.fact.OrderFacts.Order;
import org.zhongfu.evaluation.fact.OrderStatus;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;

/** When an order may be rated, and when a respondent may answer again. */
final class AnswerRules {

    /** The event of a delivery is here within a second or two, unless Kafka or this service was down. */
    private static final int RETRY_AFTER_SECONDS = 2;

    private AnswerRules() {}

    /**
     * Requires that the order was delivered, and before the answer was given.
     *
     * @throws Problem 409 when it is not delivered, with Retry-After where that may only be unknown here; 422 when the
     *     answer is dated before the delivery
     */
    static void requireDelivered(Order order, Instant answeredAt) {
        OrderStatus status = order.status();
        if (!status.delivered()) {
            throw notDelivered(status);
        }
        Instant deliveredAt = order.deliveredAt();
        if (deliveredAt != null && answeredAt.isBefore(deliveredAt.minus(Occurrence.CLOCK_DRIFT))) {
            throw Problem.rule(
                    "occurredAt",
                    "lies before the delivery of the service (%s)".formatted(deliveredAt),
                    "早于服务交付时间（%s）".formatted(deliveredAt));
        }
    }

    private static Problem notDelivered(OrderStatus status) {
        LocalizedText label = CodeLabels.of("work-order-progress", status);
        if (status.live()) {
            return Problem.notPossibleYet(
                    "The state of the work order is \"%s\". It can be rated once it is delivered. If it was delivered a moment ago, send the same request again in %d seconds."
                            .formatted(label.en(), RETRY_AFTER_SECONDS),
                    "工单状态为“%s”，服务交付后方可评价。如刚刚交付，请在 %d 秒后重新提交。".formatted(label.zh(), RETRY_AFTER_SECONDS),
                    RETRY_AFTER_SECONDS);
        }
        return Problem.of(
                ProblemType.ILLEGAL_MOVE,
                "The state of the work order is \"%s\". It ended before delivery and cannot be rated."
                        .formatted(label.en()),
                "工单状态为“%s”，未交付即已终止，不能评价。".formatted(label.zh()));
    }

    /**
     * Requires a reason for a further answer of a respondent, and an earlier answer for a reason.
     *
     * @throws Problem 409 for a second answer without a reason, 422 for a reason without an earlier answer, or a
     *     correction dated before what it corrects
     */
    static void requireFirstOrCorrection(
            Optional<SatisfactionAnswer> latest, RecordSatisfactionAnswerRequest request, Instant answeredAt) {
        if (latest.isEmpty()) {
            if (request.correctionReason() != null) {
                throw Problem.rule(
                        "correctionReason",
                        "there is no earlier answer of this respondent about this order to correct",
                        "该答复人此前未对此工单作出评价，无需填写更正原因");
            }
            return;
        }
        if (request.correctionReason() == null) {
            LocalizedText rating = CodeLabels.of("satisfaction", latest.get().rating());
            throw Problem.conflict(
                    "This respondent has already answered about this order: \"%s\". To correct the answer, give a correctionReason; the earlier answer is kept."
                            .formatted(rating.en()),
                    "该答复人已对此工单作出评价：“%s”。如需更正，请填写更正原因（correctionReason），原答复予以保留。".formatted(rating.zh()));
        }
        if (answeredAt.isBefore(latest.get().provenance().occurredAt())) {
            throw Problem.rule("occurredAt", "lies before the answer it corrects", "早于被更正的答复时间");
        }
    }

    /** The same for an unknown order and for one the caller may not see, so that the refusal discloses neither. */
    static Problem unknownOrder() {
        return Problem.of(
                ProblemType.NOT_FOUND,
                "There is no such order here, or it is not yours to see. If it was opened a moment ago, send the same"
                        + " request again shortly.",
                "没有该工单，或您无权查看。如为刚刚创建的工单，请稍后重新提交。");
    }
}
