// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.evaluation.audit.AuditContent;
import org.zhongfu.evaluation.audit.AuditRecord;

/**
 * An entry of the central audit (审计记录). The purpose is free text and may contain personal data; all other parts are ids
 * and codes.
 *
 * @param id id of the entry
 * @param service the service that recorded it
 * @param actor subject of the token of who did it; system for what followed from an event
 * @param roles roles of the actor at that time, separated by commas
 * @param action code of what was done
 * @param subjectType kind of the record it was done to
 * @param subject id of the record it was done to
 * @param purpose the stated purpose in the words of the actor, at most 200 characters; free text, may hold personal
 *     data; absent where none is required
 * @param outcome result of the action, in upper case with underscores, followed by the fields disclosed, for example
 *     DONE or DISCLOSED ADDRESS,ID_NUMBER
 * @param occurredAt when it was done
 * @param recordedAt when that service stored it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditView(
        AuditEntryId id,
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
