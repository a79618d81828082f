// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.security.RowEncryption;

/** Seals and opens what people write about an order: free words about a person are personal data. */
@ApplicationScoped
public class OrderTextEncryption {

    private static final String SUMMARY = "work_order.delivery_summary";
    private static final String REMARK = "work_order.return_visit_remark";
    private static final String REASON = "work_order.reason";

    private final RowEncryption encryption;

    OrderTextEncryption(RowEncryption encryption) {
        this.encryption = encryption;
    }

    @Nullable
    String sealDeliverySummary(UUID order, @Nullable String words) {
        return encryption.encryptOrNull(SUMMARY, order, words);
    }

    @Nullable
    String sealReturnVisitRemark(UUID order, @Nullable String words) {
        return encryption.encryptOrNull(REMARK, order, words);
    }

    @Nullable
    String sealReason(UUID order, @Nullable String words) {
        return encryption.encryptOrNull(REASON, order, words);
    }

    @Nullable
    String reason(WorkOrder order) {
        return encryption.decryptOrNull(REASON, order.id(), order.reasonSealed());
    }

    @Nullable
    String deliverySummary(WorkOrder order) {
        return encryption.decryptOrNull(SUMMARY, order.id(), order.deliverySummarySealed());
    }

    @Nullable
    String returnVisitRemark(WorkOrder order) {
        return encryption.decryptOrNull(REMARK, order.id(), order.returnVisitRemarkSealed());
    }
}
