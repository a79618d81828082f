// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded at the steps of an order. Its free texts are encrypted: they may contain personal data.
 *
 * @param encryptedSummary what the worker wrote at delivery
 * @param deliverySteps the steps of the service guide as answered at delivery
 * @param returnVisitOutcome result of the return visit
 * @param encryptedRemark what the person said at the return visit
 * @param reasonCode why the order was refused, suspended or cancelled
 * @param encryptedReason the same in words
 * @param informed who was told of the suspension or cancellation; null when nobody decided it
 */
@Embeddable
record StepDetails(
        @Column(name = "delivery_summary_sealed") @Nullable String encryptedSummary,

        @JdbcTypeCode(SqlTypes.JSON) @Nullable List<GuideStep> deliverySteps,

        @Enumerated(EnumType.STRING) @Nullable ReturnVisitOutcome returnVisitOutcome,

        @Column(name = "return_visit_remark_sealed") @Nullable
        String encryptedRemark,

        @Nullable String reasonCode,
        @Column(name = "reason_sealed") @Nullable String encryptedReason,

        @JdbcTypeCode(SqlTypes.ARRAY) @Nullable List<String> informed) {

    static final StepDetails NONE = new StepDetails(null, null, null, null, null, null, null);

    /** Who was told of the suspension or cancellation. */
    List<String> told() {
        return informed == null ? List.of() : informed;
    }

    StepDetails withDelivery(@Nullable String summary, List<GuideStep> steps) {
        return new StepDetails(
                summary,
                List.copyOf(steps),
                returnVisitOutcome,
                encryptedRemark,
                reasonCode,
                encryptedReason,
                informed);
    }

    StepDetails withReturnVisit(ReturnVisitOutcome outcome, @Nullable String remark) {
        return new StepDetails(encryptedSummary, deliverySteps, outcome, remark, reasonCode, encryptedReason, informed);
    }

    StepDetails withReason(@Nullable String code, @Nullable String reason, List<String> told) {
        return new StepDetails(
                encryptedSummary,
                deliverySteps,
                returnVisitOutcome,
                encryptedRemark,
                code,
                reason,
                told.isEmpty() ? null : List.copyOf(told));
    }
}
