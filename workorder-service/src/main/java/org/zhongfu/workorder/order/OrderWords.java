// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.security.FieldCrypto;

/** Seals and opens what people write about an order: free words about a person are personal data. */
@ApplicationScoped
public class OrderWords {

    private static final String SUMMARY = "work_order.delivery_summary:";
    private static final String REMARK = "work_order.return_visit_remark:";

    private static final String REASON = "work_order.reason:";

    private final FieldCrypto crypto;

    OrderWords(FieldCrypto crypto) {
        this.crypto = crypto;
    }

    @Nullable
    String sealDeliverySummary(UUID order, @Nullable String words) {
        return words == null ? null : crypto.encrypt(words, SUMMARY + order);
    }

    @Nullable
    String sealReturnVisitRemark(UUID order, @Nullable String words) {
        return words == null ? null : crypto.encrypt(words, REMARK + order);
    }

    @Nullable
    String sealReason(UUID order, @Nullable String words) {
        return words == null ? null : crypto.encrypt(words, REASON + order);
    }

    @Nullable
    String reason(WorkOrder order) {
        String sealed = order.reasonSealed();
        return sealed == null ? null : crypto.decrypt(sealed, REASON + order.id());
    }

    @Nullable
    String deliverySummary(WorkOrder order) {
        String sealed = order.deliverySummarySealed();
        return sealed == null ? null : crypto.decrypt(sealed, SUMMARY + order.id());
    }

    @Nullable
    String returnVisitRemark(WorkOrder order) {
        String sealed = order.returnVisitRemarkSealed();
        return sealed == null ? null : crypto.decrypt(sealed, REMARK + order.id());
    }
}
