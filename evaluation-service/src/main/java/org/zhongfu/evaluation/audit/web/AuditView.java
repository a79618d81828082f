// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.audit.AuditContent;
import org.zhongfu.evaluation.audit.AuditRecord;

/** An entry of the central audit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An entry of the central audit (审计记录). It holds ids and codes only.")
public record AuditView(
        @Schema(description = "Id of the entry.") UUID id,

        @Schema(description = "The service that recorded it.")
        String service,

        @Schema(description = "Subject of the token of who did it; system for what followed from an event.")
        String actor,

        @Schema(description = "Roles of the actor at that time, separated by commas.")
        String roles,

        @Schema(description = "Code of what was done.") String action,

        @Schema(description = "Kind of the record it was done to.")
        String subjectType,

        @Schema(description = "Id of the record it was done to.")
        String subject,

        @Schema(description = "Code of the stated purpose; absent where none is asked for.") @Nullable
        String purpose,

        @Schema(description = "Code of the result.") String outcome,
        @Schema(description = "When it was done.") Instant occurredAt,

        @Schema(description = "When that service stored it.")
        Instant recordedAt) {

    static AuditView of(AuditRecord entry) {
        AuditContent content = entry.content();
        return new AuditView(
                entry.id(),
                content.service(),
                content.actor(),
                content.roles(),
                content.action(),
                content.subjectType(),
                content.subjectId(),
                content.purpose(),
                content.outcome(),
                content.occurredAt(),
                content.recordedAt());
    }
}
