// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.database.Row;

/**
 * Who did what to whom, as a service recorded it.
 *
 * @param recordedAt when that service stored it
 */
public record AuditRecord(
        UUID entryId,
        String service,
        String actor,
        String roles,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String purpose,
        String outcome,
        Instant occurredAt,
        Instant recordedAt) {

    static AuditRecord of(Row row) {
        return new AuditRecord(
                row.uuid("entry_id"),
                row.text("service"),
                row.text("actor"),
                row.text("roles"),
                row.text("action"),
                row.text("subject_type"),
                row.text("subject_id"),
                row.textOrNull("purpose"),
                row.text("outcome"),
                row.instant("occurred_at"),
                row.instant("recorded_at"));
    }
}
