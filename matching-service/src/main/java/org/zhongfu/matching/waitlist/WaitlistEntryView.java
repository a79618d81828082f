// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A place on the waiting list as the API shows it.
 *
 * @param id the need's id
 * @param units units still wanted
 * @param requestedAt when help was first asked for: who asked first is served first
 * @param reasonCodes why nobody serves it now
 * @param triedAt when it was last tried
 * @param occurredAt since when it waits for these reasons
 */
public record WaitlistEntryView(
        UUID id,
        long version,
        WaitlistStatus status,
        UUID needId,
        UUID personId,
        String areaCode,
        String serviceItem,
        int units,
        Instant requestedAt,
        List<String> reasonCodes,
        Instant triedAt,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
