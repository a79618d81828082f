// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.workorder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.ReferralId;
import org.zhongfu.contracts.id.VisitId;

/**
 * Events of referrals to resources (资源链接). An accepted referral is a visit of the work order and has the events of visits besides.
 * Which resource it is is not published.
 *
 * <p>Topic {@code zhongfu.workorder.v1}; keyed by the need of the order.
 */
public sealed interface ReferralEvent extends Event
        permits ReferralEvent.ReferralChanged, ReferralEvent.ReferralOutcomeRecorded {

    ReferralId referralId();

    NeedId needId();

    @Override
    default String topic() {
        return WorkOrderEvent.TOPIC;
    }

    @Override
    default ReferralId aggregateId() {
        return referralId();
    }

    @Override
    default String key() {
        return needId().toString();
    }

    /**
     * A referral was sent, answered, withdrawn, or has another day of follow-up.
     *
     * @param resourceKind of the code list {@code referral-resource-kinds}
     * @param status of the code list {@code referral-statuses}
     * @param visitId the visit that is the unit; null unless the resource accepted
     */
    record ReferralChanged(
            ReferralId referralId,
            long aggregateVersion,
            OrderId orderId,
            NeedId needId,
            ProviderId providerId,
            String resourceKind,
            String status,
            @Nullable VisitId visitId,
            Instant occurredAt,
            boolean backfilled)
            implements ReferralEvent {}

    /**
     * What came of an accepted referral; there may be several outcomes.
     *
     * @param outcome of the code list {@code referral-outcomes}
     * @param outcomeOn the day of the outcome
     */
    record ReferralOutcomeRecorded(
            ReferralId referralId,
            long aggregateVersion,
            OrderId orderId,
            NeedId needId,
            String outcome,
            LocalDate outcomeOn,
            Instant occurredAt,
            boolean backfilled)
            implements ReferralEvent {}
}
