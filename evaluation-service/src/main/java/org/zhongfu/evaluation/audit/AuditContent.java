// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, as a service recorded it. Every part is in the hash of the entry.
 *
 * @param service the service that recorded it
 * @param actor subject of the token of who did it
 * @param roles roles of the actor at that time
 * @param action code of what was done
 * @param subjectType kind of the record it was done to
 * @param subjectId id of the record it was done to
 * @param purpose the stated purpose, free text that may contain personal data; null where none is required
 * @param outcome result of the action, followed by the fields disclosed
 * @param occurredAt when it was done
 * @param recordedAt when that service stored it
 */
@Embeddable
public record AuditContent(
        String service,
        String actor,
        String roles,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String purpose,
        String outcome,
        Instant occurredAt,
        Instant recordedAt) {}
