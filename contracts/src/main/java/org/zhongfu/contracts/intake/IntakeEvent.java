// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;

/**
 * What intake tells: applications, persons, assessments and needs.
 *
 * <p>Topic {@code zhongfu.intake.v1}, keyed by person id (by application id while no person is known).
 */
public sealed interface IntakeEvent extends Event {

    /** The topic of this family. */
    String TOPIC = "zhongfu.intake.v1";

    @Override
    default String topic() {
        return TOPIC;
    }

    /** True when the fact was entered long after it happened, in the role {@code backfill}; live sweeps skip it. */
    boolean backfilled();

    /** Somebody applied, or reported a person in difficulty. */
    record ApplicationSubmitted(
            UUID applicationId,
            long aggregateVersion,
            String channel,
            String areaCode,
            List<String> requestedItems,
            Instant occurredAt,
            boolean backfilled)
            implements IntakeEvent {
        public ApplicationSubmitted {
            requestedItems = List.copyOf(requestedItems);
        }

        @Override
        public UUID aggregateId() {
            return applicationId;
        }

        @Override
        public String key() {
            return applicationId.toString();
        }
    }

    /** The desk took the application in hand (接待). */
    record ApplicationReceived(
            UUID applicationId, long aggregateVersion, String areaCode, Instant occurredAt, boolean backfilled)
            implements IntakeEvent {
        @Override
        public UUID aggregateId() {
            return applicationId;
        }

        @Override
        public String key() {
            return applicationId.toString();
        }
    }

    /** The application was accepted (受理) and bound to a person. */
    record ApplicationAccepted(
            UUID applicationId,
            long aggregateVersion,
            UUID personId,
            String areaCode,
            Instant submittedAt,
            Instant occurredAt,
            boolean backfilled)
            implements IntakeEvent {
        @Override
        public UUID aggregateId() {
            return applicationId;
        }

        @Override
        public String key() {
            return applicationId.toString();
        }
    }

    /** The application went back for completion, with a reason. */
    record ApplicationReturned(
            UUID applicationId, long aggregateVersion, String reasonCode, Instant occurredAt, boolean backfilled)
            implements IntakeEvent {
        @Override
        public UUID aggregateId() {
            return applicationId;
        }

        @Override
        public String key() {
            return applicationId.toString();
        }
    }

    /** The application was refused in writing, with a reason (Social Assistance Law, art. 45). */
    record ApplicationRejected(
            UUID applicationId, long aggregateVersion, String reasonCode, Instant occurredAt, boolean backfilled)
            implements IntakeEvent {
        @Override
        public UUID aggregateId() {
            return applicationId;
        }

        @Override
        public String key() {
            return applicationId.toString();
        }
    }

    /** The applicant took the application back. */
    record ApplicationWithdrawn(
            UUID applicationId, long aggregateVersion, String reasonCode, Instant occurredAt, boolean backfilled)
            implements IntakeEvent {
        @Override
        public UUID aggregateId() {
            return applicationId;
        }

        @Override
        public String key() {
            return applicationId.toString();
        }
    }

    /** A returned application came again. */
    record ApplicationResubmitted(
            UUID applicationId, long aggregateVersion, String areaCode, Instant occurredAt, boolean backfilled)
            implements IntakeEvent {
        @Override
        public UUID aggregateId() {
            return applicationId;
        }

        @Override
        public String key() {
            return applicationId.toString();
        }
    }

    /** A person got a file: one person, one file. */
    record PersonRegistered(
            UUID personId, long aggregateVersion, String areaCode, Instant occurredAt, boolean backfilled)
            implements IntakeEvent {
        @Override
        public UUID aggregateId() {
            return personId;
        }

        @Override
        public String key() {
            return personId.toString();
        }
    }

    /** Area or target groups of a person changed; carries the groups as they now stand. */
    record PersonChanged(
            UUID personId,
            long aggregateVersion,
            String areaCode,
            List<GroupMembership> groups,
            Instant occurredAt,
            boolean backfilled)
            implements IntakeEvent {
        public PersonChanged {
            groups = List.copyOf(groups);
        }

        @Override
        public UUID aggregateId() {
            return personId;
        }

        @Override
        public String key() {
            return personId.toString();
        }
    }

    /** An instrument was applied to a person and scored. */
    record AssessmentCompleted(
            UUID assessmentId,
            long aggregateVersion,
            UUID personId,
            String areaCode,
            String instrument,
            int instrumentVersion,
            int score,
            String level,
            Instant occurredAt,
            boolean backfilled)
            implements IntakeEvent {
        @Override
        public UUID aggregateId() {
            return assessmentId;
        }

        @Override
        public String key() {
            return personId.toString();
        }
    }

    /** A need of a person was entered in the ledger. */
    record NeedRegistered(
            UUID needId,
            long aggregateVersion,
            UUID personId,
            String areaCode,
            String serviceItem,
            int units,
            Instant occurredAt,
            boolean backfilled)
            implements IntakeEvent {
        @Override
        public UUID aggregateId() {
            return needId;
        }

        @Override
        public String key() {
            return personId.toString();
        }
    }

    /** An officer confirmed the need; it may be matched.
     *
     * @param units units of service needed in the period
     * @param requestedAt when help was first asked for; response time counts from here
     * @param primaryGroup the primary target group on that day, null when there is none
     */
    record NeedConfirmed(
            UUID needId,
            long aggregateVersion,
            UUID personId,
            String areaCode,
            String serviceItem,
            int units,
            LocalDate periodFrom,
            LocalDate periodTo,
            Instant requestedAt,
            @Nullable String primaryGroup,
            List<String> groups,
            Instant occurredAt,
            boolean backfilled)
            implements IntakeEvent {
        public NeedConfirmed {
            groups = List.copyOf(groups);
        }

        @Override
        public UUID aggregateId() {
            return needId;
        }

        @Override
        public String key() {
            return personId.toString();
        }
    }

    /** The need was withdrawn; whatever is under way for it ends. */
    record NeedWithdrawn(
            UUID needId,
            long aggregateVersion,
            UUID personId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements IntakeEvent {
        @Override
        public UUID aggregateId() {
            return needId;
        }

        @Override
        public String key() {
            return personId.toString();
        }
    }

    /** The need is met or over. */
    record NeedClosed(
            UUID needId,
            long aggregateVersion,
            UUID personId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements IntakeEvent {
        @Override
        public UUID aggregateId() {
            return needId;
        }

        @Override
        public String key() {
            return personId.toString();
        }
    }
}
