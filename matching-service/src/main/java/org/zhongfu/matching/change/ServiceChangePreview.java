// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhongfu.contracts.id.PersonId;

/**
 * What a proposed change would do on its first day, for the persons of the caller's area.
 *
 * @param changeId id of the change
 * @param on the day, the first of the change
 * @param personsJudged persons whose facts were compared with the rules
 * @param complete false when there are more persons than one preview compares
 * @param laterLists first days of lists that were published for days after; the change is not part of them
 * @param services the services whose rule or presence in the list changes, by code
 */
public record ServiceChangePreview(
        UUID changeId,
        LocalDate on,
        @Min(0) @Max(10_000_000) int personsJudged,
        boolean complete,
        @Size(max = 1000) List<LocalDate> laterLists,
        @Size(max = 100) List<ServiceEffect> services) {

    /**
     * What a change would do to one service.
     *
     * @param serviceItem the service: a code of the list {@code service-items}, or one added by a bureau
     * @param before persons who could be offered it without the change
     * @param after persons who could be offered it with the change
     * @param gaining persons who could be offered it only with the change
     * @param losing persons who could be offered it only without the change
     * @param personsGaining ids of the first of those who gain, at most 100; empty for callers who read no facts about persons
     * @param personsLosing ids of the first of those who lose, at most 100; empty for callers who read no facts about persons
     */
    public record ServiceEffect(
            @Size(max = 64) String serviceItem,
            @Min(0) @Max(10_000_000) int before,
            @Min(0) @Max(10_000_000) int after,
            @Min(0) @Max(10_000_000) int gaining,
            @Min(0) @Max(10_000_000) int losing,
            @Size(max = 100) List<PersonId> personsGaining,
            @Size(max = 100) List<PersonId> personsLosing) {}
}
