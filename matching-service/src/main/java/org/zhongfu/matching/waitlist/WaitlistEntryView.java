// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.need.NeedReference;

/**
 * An entry of the waiting list (轮候): a need that no provider can serve now.
 *
 * @param id id of the need, which is the id of the entry
 * @param version counts the changes of the entry
 * @param need the need that waits
 * @param units units of the need that no match uses
 * @param requestedAt when help was first requested; not the place in the queue: that is the order of recording
 * @param reasonCodes why no provider can serve it now: codes of the list {@code match-reasons}; for finance officers and
 *     evaluators without those about the person
 * @param waiting how long it waits
 * @param triedAt when the need was last matched
 * @param occurredAt since when it waits for these reasons
 * @param backfilled true when the need was entered more than 72 hours after it was confirmed
 */
public record WaitlistEntryView(
        UUID id,
        long version,
        WaitlistStatus status,
        @JsonUnwrapped NeedReference need,
        int units,
        Instant requestedAt,
        List<String> reasonCodes,
        @JsonUnwrapped Wait waiting,
        Instant triedAt,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {

    /**
     * How long a need waits.
     *
     * @param ageWorkingDays working days since help was requested
     * @param expectedWait how long it is expected to wait still; null for a need that is not eligible or does not wait
     */
    public record Wait(
            @Min(0) @Max(100_000) int ageWorkingDays,
            @Nullable ExpectedWait expectedWait) {}
}
