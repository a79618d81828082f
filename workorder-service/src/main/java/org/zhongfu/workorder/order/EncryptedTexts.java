// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The free texts of an order, encrypted: they may hold personal data.
 *
 * @param deliverySummary what the worker wrote at delivery
 * @param returnVisitRemark what the person said at the return visit
 * @param reason why the order was refused, suspended or cancelled
 */
@Embeddable
record EncryptedTexts(
        @Column(name = "delivery_summary_sealed") @Nullable String deliverySummary,

        @Column(name = "return_visit_remark_sealed") @Nullable
        String returnVisitRemark,

        @Column(name = "reason_sealed") @Nullable String reason) {

    static final EncryptedTexts NONE = new EncryptedTexts(null, null, null);

    EncryptedTexts withDeliverySummary(@Nullable String encrypted) {
        return new EncryptedTexts(encrypted, returnVisitRemark, reason);
    }

    EncryptedTexts withReturnVisitRemark(@Nullable String encrypted) {
        return new EncryptedTexts(deliverySummary, encrypted, reason);
    }

    EncryptedTexts withReason(@Nullable String encrypted) {
        return new EncryptedTexts(deliverySummary, returnVisitRemark, encrypted);
    }
}
