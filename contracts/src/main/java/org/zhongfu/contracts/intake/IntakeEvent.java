// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.CalendarNoticeId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PersonMergeId;
import org.zhongfu.contracts.id.StageClockId;

/**
 * Events published by the intake service: applications, persons, assessments and needs.
 *
 * <p>Topic {@code zhongfu.intake.v1}, keyed by application id for events of an application, by person id for all others.
 * One file although it is long: the family is sealed, and consumers switch over it.
 */
public sealed interface IntakeEvent extends Event {

    /** The topic of this family. */
    String TOPIC = "zhongfu.intake.v1";

    @Override
    default String topic() {
        return TOPIC;
    }

    /** True when the fact was entered long after it happened, in the role {@code backfill}; jobs that enforce deadlines skip it. */
    boolean backfilled();

    /** Events of an application. */
    sealed interface ApplicationEvent extends IntakeEvent {

        ApplicationId applicationId();

        @Override
        default ApplicationId aggregateId() {
            return applicationId();
        }

        @Override
        default String key() {
            return applicationId().toString();
        }
    }

    /** Events of the file of a person. */
    sealed interface PersonEvent extends IntakeEvent {

        PersonId personId();

        @Override
        default PersonId aggregateId() {
            return personId();
        }

        @Override
        default String key() {
            return personId().toString();
        }
    }

    /** Events of a need. */
    sealed interface NeedEvent extends IntakeEvent {

        NeedId needId();

        @Override
        default NeedId aggregateId() {
            return needId();
        }

        /**
         * The person in whose file the need was registered. It stays the same when files are merged, so that the events of
         * a need keep one key; {@link MergeEvent#movedNeeds} says to whom the need belongs.
         */
        PersonId personId();

        @Override
        default String key() {
            return personId().toString();
        }
    }

    /** Events of the clock of a stage of a case. */
    sealed interface ClockEvent extends IntakeEvent {

        StageClockId clockId();

        @Override
        default StageClockId aggregateId() {
            return clockId();
        }

        @Override
        default String key() {
            return clockId().toString();
        }
    }

    /** Events of the merge of two files of one person. */
    sealed interface MergeEvent extends IntakeEvent {

        PersonMergeId mergeId();

        /** The file that remains. */
        PersonId survivingId();

        /** The file that is merged into it. */
        PersonId duplicateId();

        /** The needs that changed their file; everything that depends on a need follows it. */
        List<MovedNeed> movedNeeds();

        @Override
        default PersonMergeId aggregateId() {
            return mergeId();
        }

        @Override
        default String key() {
            return survivingId().toString();
        }
    }

    /** An application was submitted, by the person or by a report of a person in difficulty. */
    record ApplicationSubmitted(
            ApplicationId applicationId,
            long aggregateVersion,
            String channel,
            String areaCode,
            List<String> requestedItems,
            Instant occurredAt,
            boolean backfilled)
            implements ApplicationEvent {
        public ApplicationSubmitted {
            requestedItems = List.copyOf(requestedItems);
        }
    }

    /** The office received the application (接待). */
    record ApplicationReceived(
            ApplicationId applicationId, long aggregateVersion, String areaCode, Instant occurredAt, boolean backfilled)
            implements ApplicationEvent {}

    /** The application was accepted (受理) and bound to a person. */
    record ApplicationAccepted(
            ApplicationId applicationId,
            long aggregateVersion,
            PersonId personId,
            String areaCode,
            Instant submittedAt,
            Instant occurredAt,
            boolean backfilled)
            implements ApplicationEvent {}

    /** The acceptance was reversed by a second officer: the application is received again and belongs to no person. */
    record ApplicationAcceptanceReversed(
            ApplicationId applicationId,
            long aggregateVersion,
            PersonId personId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements ApplicationEvent {}

    /** The application was returned for completion, with a reason. */
    record ApplicationReturned(
            ApplicationId applicationId,
            long aggregateVersion,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements ApplicationEvent {}

    /** The application was refused in writing, with a reason (Social Assistance Law, art. 45). */
    record ApplicationRejected(
            ApplicationId applicationId,
            long aggregateVersion,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements ApplicationEvent {}

    /** The applicant withdrew the application. */
    record ApplicationWithdrawn(
            ApplicationId applicationId,
            long aggregateVersion,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements ApplicationEvent {}

    /** A returned application was submitted again. */
    record ApplicationResubmitted(
            ApplicationId applicationId, long aggregateVersion, String areaCode, Instant occurredAt, boolean backfilled)
            implements ApplicationEvent {}

    /** A file was opened for a person; a person has one file. */
    record PersonRegistered(
            PersonId personId, long aggregateVersion, String areaCode, Instant occurredAt, boolean backfilled)
            implements PersonEvent {}

    /** Area or target groups of a person changed; contains all groups after the change. */
    record PersonChanged(
            PersonId personId,
            long aggregateVersion,
            String areaCode,
            List<GroupMembership> groups,
            Instant occurredAt,
            boolean backfilled)
            implements PersonEvent {
        public PersonChanged {
            groups = List.copyOf(groups);
        }
    }

    /**
     * The death of a person was recorded; {@link NeedWithdrawn} follows for each open need.
     *
     * @param diedOn day of death; target groups end on it
     */
    record PersonDeceased(
            PersonId personId,
            long aggregateVersion,
            String areaCode,
            LocalDate diedOn,
            Instant occurredAt,
            boolean backfilled)
            implements PersonEvent {}

    /** The record of a death was revoked: it was made by mistake. Needs it ended stay withdrawn. */
    record PersonDeathRevoked(
            PersonId personId, long aggregateVersion, String areaCode, Instant occurredAt, boolean backfilled)
            implements PersonEvent {}

    /**
     * The file of a person was voided: it was entered by mistake. No open or served need belongs to it.
     *
     * @param reasonCode code of the list {@code person-void-reasons}
     */
    record PersonVoided(
            PersonId personId,
            long aggregateVersion,
            String areaCode,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements PersonEvent {}

    /** The voiding of a file was undone; the file is in use again. */
    record PersonVoidUndone(
            PersonId personId, long aggregateVersion, String areaCode, Instant occurredAt, boolean backfilled)
            implements PersonEvent {}

    /** Two files of one person were merged; the needs of the duplicate belong to the surviving file. */
    record PersonsMerged(
            PersonMergeId mergeId,
            long aggregateVersion,
            PersonId survivingId,
            PersonId duplicateId,
            List<MovedNeed> movedNeeds,
            Instant occurredAt,
            boolean backfilled)
            implements MergeEvent {
        public PersonsMerged {
            movedNeeds = List.copyOf(movedNeeds);
        }
    }

    /** A merge was undone: the needs it moved belong to the file they came from; needs registered since stay. */
    record PersonsMergeUndone(
            PersonMergeId mergeId,
            long aggregateVersion,
            PersonId survivingId,
            PersonId duplicateId,
            List<MovedNeed> movedNeeds,
            Instant occurredAt,
            boolean backfilled)
            implements MergeEvent {
        public PersonsMergeUndone {
            movedNeeds = List.copyOf(movedNeeds);
        }
    }

    /**
     * A person was assessed with an instrument, and the result was scored.
     *
     * @param assessedBy subject of the token of who assessed; null in events from before it was published
     */
    record AssessmentCompleted(
            AssessmentId assessmentId,
            long aggregateVersion,
            PersonId personId,
            String areaCode,
            String instrument,
            int instrumentVersion,
            int score,
            String level,
            @Nullable String assessedBy,
            Instant occurredAt,
            boolean backfilled)
            implements IntakeEvent {
        @Override
        public AssessmentId aggregateId() {
            return assessmentId;
        }

        @Override
        public String key() {
            return personId.toString();
        }
    }

    /** A need of a person was registered. */
    record NeedRegistered(
            NeedId needId,
            long aggregateVersion,
            PersonId personId,
            String areaCode,
            String serviceItem,
            int units,
            Instant occurredAt,
            boolean backfilled)
            implements NeedEvent {}

    /**
     * An officer confirmed the need; it may be matched.
     *
     * @param units units of service needed in the period
     * @param requestedAt when help was first requested; response time counts from here
     * @param queuedFrom when the application, or else the need, was recorded: its place among waiting needs counts from here, since
     *     {@code requestedAt} may be a claim. Absent in events of older versions
     */
    record NeedConfirmed(
            NeedId needId,
            long aggregateVersion,
            Recipient recipient,
            String serviceItem,
            int units,
            ServicePeriod period,
            Instant requestedAt,
            @Nullable Instant queuedFrom,
            Instant occurredAt,
            boolean backfilled)
            implements NeedEvent {
        @Override
        public PersonId personId() {
            return recipient.personId();
        }
    }

    /** The need was withdrawn; matches and orders for it are cancelled. */
    record NeedWithdrawn(
            NeedId needId,
            long aggregateVersion,
            PersonId personId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements NeedEvent {}

    /** The need is met or its period is over. */
    record NeedClosed(
            NeedId needId,
            long aggregateVersion,
            PersonId personId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements NeedEvent {}

    /**
     * How far a need is met changed, because a work order ended or opened, or a visit of an ended order counts or does not
     * count any more.
     *
     * @param outcome a code of the list {@code need-outcomes}; absent when a work order for the rest has opened
     * @param unitsNeeded units of the need
     * @param unitsDelivered units of verified visits, over all work orders of the need
     * @param gapReason a code of the list {@code need-gap-reasons}; absent when no unit is missing
     */
    record NeedOutcomeChanged(
            NeedId needId,
            long aggregateVersion,
            PersonId personId,
            @Nullable String outcome,
            int unitsNeeded,
            int unitsDelivered,
            @Nullable String gapReason,
            Instant occurredAt,
            boolean backfilled)
            implements NeedEvent {}

    /**
     * An officer has the units of a need that were not delivered matched again.
     *
     * @param unitsMissing the units that intake counts as missing; matching computes the rest from its own units
     */
    record NeedRematchRequested(
            NeedId needId,
            long aggregateVersion,
            PersonId personId,
            int unitsMissing,
            Instant occurredAt,
            boolean backfilled)
            implements NeedEvent {}

    /**
     * The time at which help was first requested was entered wrongly and is corrected. The place among waiting needs stays: it counts
     * from the recording.
     *
     * @param requestedAt when help was first requested; response time counts from here
     */
    record NeedRequestTimeCorrected(
            NeedId needId,
            long aggregateVersion,
            PersonId personId,
            Instant requestedAt,
            Instant occurredAt,
            boolean backfilled)
            implements NeedEvent {}

    /**
     * A notice of holidays was entered: days off and make-up working days of a year.
     *
     * @param areaCode area it applies to, null for the whole country
     * @param noticeVersion of several notices of an area and year the highest version is in force
     * @param source title, number and date of the notice
     */
    record CalendarNoticePublished(
            CalendarNoticeId noticeId,
            long aggregateVersion,
            @Nullable String areaCode,
            int year,
            int noticeVersion,
            List<LocalDate> holidays,
            List<LocalDate> workdays,
            String source,
            Instant occurredAt,
            boolean backfilled)
            implements IntakeEvent {
        public CalendarNoticePublished {
            holidays = List.copyOf(holidays);
            workdays = List.copyOf(workdays);
        }

        @Override
        public CalendarNoticeId aggregateId() {
            return noticeId;
        }

        @Override
        public String key() {
            return noticeId.toString();
        }
    }

    /**
     * The limit of a stage was prolonged, with a reason that the applicant reads in the progress.
     *
     * @param stage a code of the list {@code stages}
     * @param dueAt when the stage is due now
     */
    record StageClockProlonged(
            StageClockId clockId,
            long aggregateVersion,
            String stage,
            String areaCode,
            Instant dueAt,
            int workingDays,
            Instant occurredAt,
            boolean backfilled)
            implements ClockEvent {}

    /**
     * A stage was not finished in time; the next level has a task.
     *
     * @param stage a code of the list {@code stages}
     * @param level a code of the list {@code administrative-levels}: the level that has the task now
     * @param dueAt when the stage was due
     */
    record StageClockEscalated(
            StageClockId clockId,
            long aggregateVersion,
            String stage,
            String level,
            String areaCode,
            Instant dueAt,
            Instant occurredAt,
            boolean backfilled)
            implements ClockEvent {}
}
