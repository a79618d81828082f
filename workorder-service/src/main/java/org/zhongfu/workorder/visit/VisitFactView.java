// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.VisitId;

/**
 * A fact of a device that contradicts what is recorded.
 *
 * @param id id of the fact
 * @param visitId the visit
 * @param kind what the device recorded
 * @param status whether a person has looked at it
 * @param conflict what it contradicts
 * @param occurredAt when it happened, as the device says
 * @param recordedAt when the server received it
 * @param clientReference the device's reference of the fact
 * @param sentBy who sent it: the subject of their token
 * @param resolution what was found, in plain words; null while it is open
 * @param resolvedBy who looked at it: the subject of their token; null while it is open
 * @param resolvedAt when they looked at it; null while it is open
 */
public record VisitFactView(
        UUID id,
        VisitId visitId,
        VisitFactKind kind,
        VisitFactStatus status,
        @Nullable VisitFactConflict conflict,
        Instant occurredAt,
        Instant recordedAt,
        String clientReference,
        @Size(max = 255) String sentBy,
        @FreeText @Nullable @Size(max = 500) String resolution,
        @Nullable @Size(max = 255) String resolvedBy,
        @Nullable Instant resolvedAt) {}
