// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ReferralId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderAccess;

/** The referrals. Whoever sees the order of a referral sees it. */
@ApplicationScoped
class ReferralRepository implements Records<Referral> {

    private static final String RESOURCE = "referral.resource";
    private static final String NOTE = "referral.note";

    private final OrderAccess orders;
    private final RowEncryption encryption;

    ReferralRepository(OrderAccess orders, RowEncryption encryption) {
        this.orders = orders;
        this.encryption = encryption;
    }

    /**
     * A referral the caller may see.
     *
     * @throws Problem 404
     */
    Referral findVisible(Caller caller, ReferralId id) {
        Referral referral = findByIdOptional(id.value()).orElseThrow(Problem::notFound);
        orders.findVisible(caller, referral.orderId());
        return referral;
    }

    /** The history of a referral; resource and notes are withheld in it. */
    @Produces
    RecordHistory<ReferralId> history(HistoryLog log) {
        return new RecordHistory<>(
                log,
                Referral.class,
                (caller, id) -> Optional.of(findVisible(caller, id).provenance()));
    }

    /** The referrals of an order, oldest first. */
    List<Referral> listOf(OrderId order) {
        return list("orderId = ?1", Sort.by("id"), order.value());
    }

    /** Those that wait for an answer. */
    List<Referral> listWaiting(OrderId order) {
        return list("orderId = ?1 and status = ?2", Sort.by("id"), order.value(), ReferralStatus.SENT);
    }

    String encryptResource(ReferralId id, ResourceContact resource) {
        return encryption.encrypt(RESOURCE, id.value(), resource.text());
    }

    ResourceContact resource(Referral referral) {
        return ResourceContact.parse(encryption.decrypt(RESOURCE, referral.id().value(), referral.encryptedResource()));
    }

    @Nullable
    String encryptNote(UUID id, @Nullable String note) {
        return encryption.encryptOrNull(NOTE, id, note);
    }

    @Nullable
    String note(UUID id, @Nullable String ciphertext) {
        return encryption.decryptOrNull(NOTE, id, ciphertext);
    }
}
