// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.OutcomeId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PublicityId;

/**
 * What help led to: outcomes of persons, and events of policy publicity. Topic {@code zhongfu.intake.v1}. Each event contains the
 * whole record after the change.
 */
public sealed interface OutcomeEvent extends Event permits OutcomeEvent.OutcomeChanged, OutcomeEvent.PublicityChanged {

    @Override
    default String topic() {
        return IntakeEvent.TOPIC;
    }

    /**
     * An outcome of a person (成效) was recorded, followed up, corrected, ended or voided.
     *
     * @param areaCode area where the person lived when it was recorded
     * @param kind a code of the list {@code outcome-kinds}
     * @param status a code of the list {@code outcome-statuses}
     * @param startedOn its first day
     * @param endedOn its last day; null while it goes on
     * @param employedAfter90Days what the follow-up after 90 days found; null before it, and for other kinds than employment
     */
    record OutcomeChanged(
            OutcomeId outcomeId,
            long aggregateVersion,
            PersonId personId,
            String areaCode,
            String kind,
            String status,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable Boolean employedAfter90Days,
            Instant occurredAt,
            boolean backfilled)
            implements OutcomeEvent {

        @Override
        public OutcomeId aggregateId() {
            return outcomeId;
        }

        @Override
        public String key() {
            return personId.toString();
        }
    }

    /**
     * An event of policy publicity (政策宣传活动) was recorded, corrected or voided, or an application was found to come from it.
     *
     * @param form a code of the list {@code publicity-forms}
     * @param status a code of the list {@code publicity-statuses}
     * @param reach number of persons it reached
     * @param applications number of applications that came from it
     */
    record PublicityChanged(
            PublicityId publicityId,
            long aggregateVersion,
            String areaCode,
            String form,
            String status,
            LocalDate heldOn,
            int reach,
            int applications,
            Instant occurredAt,
            boolean backfilled)
            implements OutcomeEvent {

        @Override
        public PublicityId aggregateId() {
            return publicityId;
        }

        @Override
        public String key() {
            return publicityId.toString();
        }
    }
}
