// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.security.RowEncryption;

/** Encrypts and decrypts the free texts of an order: a text about a person is personal data. */
@ApplicationScoped
class OrderTextEncryption {

    private static final String SUMMARY = "work_order.delivery_summary";
    private static final String REMARK = "work_order.return_visit_remark";
    private static final String HAND_OVER_REASON = "order_hand_over.reason";
    private static final String REASON = "work_order.reason";

    private final RowEncryption encryption;

    OrderTextEncryption(RowEncryption encryption) {
        this.encryption = encryption;
    }

    @Nullable
    String encryptDeliverySummary(OrderId order, @Nullable String text) {
        return encryption.encryptOrNull(SUMMARY, order.value(), text);
    }

    @Nullable
    String encryptReturnVisitRemark(OrderId order, @Nullable String text) {
        return encryption.encryptOrNull(REMARK, order.value(), text);
    }

    @Nullable
    String encryptReason(OrderId order, @Nullable String text) {
        return encryption.encryptOrNull(REASON, order.value(), text);
    }

    @Nullable
    String encryptHandOverReason(OrderId order, @Nullable String text) {
        return encryption.encryptOrNull(HAND_OVER_REASON, order.value(), text);
    }

    @Nullable
    String decryptHandOverReason(OrderId order, @Nullable String ciphertext) {
        return encryption.decryptOrNull(HAND_OVER_REASON, order.value(), ciphertext);
    }

    @Nullable
    String decryptDeliverySummary(WorkOrder order) {
        return encryption.decryptOrNull(
                SUMMARY, order.id().value(), order.details().encryptedSummary());
    }

    @Nullable
    String decryptReturnVisitRemark(WorkOrder order) {
        return encryption.decryptOrNull(
                REMARK, order.id().value(), order.details().encryptedRemark());
    }

    @Nullable
    String decryptReason(WorkOrder order) {
        return encryption.decryptOrNull(
                REASON, order.id().value(), order.details().encryptedReason());
    }
}
