// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.workorder.visit.InformedParty;

/**
 * A group session (集体活动).
 *
 * @param version version of the session: send it as If-Match with its next step
 * @param status state of the session
 * @param serviceItem the service: a code of the list {@code service-items}
 * @param providerId the provider that holds it
 * @param clientReference reference it was planned under; null when none was given
 */
public record SessionView(
        SessionId id,
        long version,
        SessionStatus status,
        String serviceItem,
        ProviderId providerId,
        @JsonUnwrapped Plan plan,
        @JsonUnwrapped Persons persons,
        @JsonUnwrapped Held held,
        @JsonUnwrapped Reason lastChange,
        @Nullable String clientReference,
        @JsonUnwrapped Times times) {

    /**
     * What is planned.
     *
     * @param place where it is held
     * @param module the module of a course that it teaches; null for a session of no course
     * @param plannedFrom planned start
     * @param plannedTo planned end
     * @param workerIds the workers in charge
     */
    public record Plan(
            SessionPlace place,
            @Nullable SessionModule module,
            Instant plannedFrom,
            Instant plannedTo,
            List<WorkerId> workerIds) {

        public Plan {
            workerIds = List.copyOf(workerIds);
        }
    }

    /**
     * When it took place.
     *
     * @param startedAt when it began; null before it was held
     * @param endedAt when it ended; null before it was held
     */
    record Held(@Nullable Instant startedAt, @Nullable Instant endedAt) {}

    /**
     * How many persons.
     *
     * @param places how many persons can be enrolled
     * @param enrolled how many have a place
     * @param waiting how many wait for a place
     * @param attended how many were there; 0 before it was held
     * @param absent how many had a place and did not come; 0 before it was held
     */
    record Persons(
            @Min(1) @Max(500) int places,
            @Min(0) @Max(500) long enrolled,
            @Min(0) @Max(100_000) long waiting,
            @Min(0) @Max(500) long attended,
            @Min(0) @Max(500) long absent) {}

    /**
     * Why it was moved or cancelled last.
     *
     * @param reasonCode a code of the list {@code session-move-reasons} or {@code session-cancellation-reasons}; null when it was
     *     neither moved nor cancelled
     * @param reason explanation of {@code reasonCode} in free text; null when none was given
     * @param informed who was told
     */
    record Reason(
            @Nullable String reasonCode, @FreeText @Nullable String reason, List<InformedParty> informed) {}

    /**
     * When it was planned.
     *
     * @param occurredAt when it was planned
     * @param recordedAt when that was recorded
     * @param backfilled true when it was entered late, in the role {@code backfill}
     */
    record Times(Instant occurredAt, Instant recordedAt, boolean backfilled) {}
}
