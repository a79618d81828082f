// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.audit.AuditRecord;

/** An entry of the central audit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditView(
        UUID id,
        String service,
        String actor,
        String roles,
        String action,
        String subjectType,
        String subject,
        @Nullable String purpose,
        String outcome,
        Instant occurredAt,
        Instant recordedAt) {

    static AuditView of(AuditRecord entry) {
        return new AuditView(
                entry.entryId(),
                entry.service(),
                entry.actor(),
                entry.roles(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.purpose(),
                entry.outcome(),
                entry.occurredAt(),
                entry.recordedAt());
    }
}
