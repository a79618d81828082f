// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.zhongfu.contracts.id.VisitId;

/**
 * A check-out of a device that waits for its check-in.
 *
 * @param id id of the fact
 * @param visitId the visit
 * @param kind what the device recorded
 * @param occurredAt when it happened, as the device says
 * @param recordedAt when the server received it
 * @param waitingHours full hours since then
 * @param clientReference the device's reference of the fact
 * @param sentBy who sent it: the subject of their token
 */
public record WaitingFactView(
        UUID id,
        VisitId visitId,
        VisitFactKind kind,
        Instant occurredAt,
        Instant recordedAt,
        @Min(0) @Max(1_000_000) long waitingHours,
        String clientReference,
        @Size(max = 255) String sentBy) {}
