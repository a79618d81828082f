// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
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
 * @param action what was done, a code of the list {@code audited-actions}
 * @param subjectType kind of the record it was done to, a code of the list {@code audit-subject-types}
 * @param subject id of the record it was done to
 * @param purpose the stated purpose in the words of the actor, at most 200 characters; free text, may hold personal
 *     data; absent where none is required
 * @param outcome result of the action, a code of the list {@code audit-outcomes}, followed by the fields disclosed, for
 *     example FOUND or DISCLOSED ADDRESS,ID_NUMBER
 * @param change states and version of a record that was made or changed; without values for other actions
 * @param occurredAt when it was done
 * @param recordedAt when that service stored it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditView(
        AuditEntryId id,
        @Size(max = 50) String service,
        String actor,
        @Size(max = 1000) String roles,
        String action,
        String subjectType,
        String subject,
        @FreeText @Nullable @Size(max = 200) String purpose,
        @Size(max = 200) String outcome,
        @JsonUnwrapped RecordChange change,
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
                RecordChange.in(content.outcome()),
                content.occurredAt(),
                content.recordedAt());
    }

    /**
     * What was done to a record, read from the outcome.
     *
     * @param statusFrom state before; absent for a new record and when the state stayed
     * @param statusTo state after; absent when the state stayed, and for records without states
     * @param recordVersion version of the record after it; absent for records without one
     * @param operation operation of the API or type of the event that caused it; absent for scheduled work
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RecordChange(
            @Nullable @Size(max = 64) String statusFrom,
            @Nullable @Size(max = 64) String statusTo,
            @Nullable @Min(1) Long recordVersion,
            @Nullable @Size(max = 200) String operation) {

        private static final Pattern PART = Pattern.compile(" (FROM|TO|VERSION|BY)=(\\S+)");

        static RecordChange in(String outcome) {
            Map<String, String> parts = PART.matcher(outcome)
                    .results()
                    .collect(Collectors.toMap(part -> part.group(1), part -> part.group(2), (first, _) -> first));
            String version = parts.get("VERSION");
            return new RecordChange(
                    parts.get("FROM"),
                    parts.get("TO"),
                    version == null ? null : Long.valueOf(version),
                    parts.get("BY"));
        }
    }
}
