// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.contracts.id.TypedId;

/** Events of rounds of household visits. Topic {@code zhongfu.intake.v1}, keyed by the entry, or by the round for its own events. */
public sealed interface SurveyEvent extends Event
        permits SurveyEvent.SurveyRoundOpened, SurveyEvent.SurveyRoundClosed, SurveyEvent.SurveyVisitRecorded {

    SurveyRoundId roundId();

    @Override
    default String topic() {
        return IntakeEvent.TOPIC;
    }

    @Override
    default TypedId aggregateId() {
        return roundId();
    }

    @Override
    default String key() {
        return aggregateId().toString();
    }

    /** Each holds the whole state that is published: steps of a round or an entry that are not published count versions too. */
    @Override
    default boolean snapshot() {
        return true;
    }

    /**
     * A round was opened, and its frame frozen.
     *
     * @param frameCount entries of the frame
     * @param frameHash SHA-256 over these entries, in hexadecimal digits
     */
    record SurveyRoundOpened(
            SurveyRoundId roundId,
            long aggregateVersion,
            String areaCode,
            LocalDate periodFrom,
            LocalDate periodTo,
            int frameCount,
            String frameHash,
            Instant occurredAt,
            boolean backfilled)
            implements SurveyEvent {}

    /**
     * A round was closed; visits of before may still be recorded.
     *
     * @param entries all entries, with those that were added later
     * @param visits entries whose visit counts by now
     */
    record SurveyRoundClosed(
            SurveyRoundId roundId,
            long aggregateVersion,
            String areaCode,
            int entries,
            int visits,
            Instant occurredAt,
            boolean backfilled)
            implements SurveyEvent {}

    /**
     * An attempt at a household visit was recorded; contains what is known of the entry from all attempts.
     *
     * @param personId the file; absent while the person has none
     * @param areaCode area of the person when the entry was made
     * @param status a code of the list {@code survey-entry-statuses}
     * @param visitedAt when the visit that counts took place; absent while there is none
     * @param attempts how many attempts there are
     */
    record SurveyVisitRecorded(
            SurveyEntryId entryId,
            long aggregateVersion,
            SurveyRoundId roundId,
            @Nullable PersonId personId,
            String areaCode,
            String status,
            @Nullable Instant visitedAt,
            int attempts,
            Instant occurredAt,
            boolean backfilled)
            implements SurveyEvent {
        @Override
        public SurveyEntryId aggregateId() {
            return entryId;
        }
    }
}
