// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.AuditEntryId;

/**
 * An audit entry: who did what to which subject. Any service publishes it, for the central audit.
 *
 * <p>Topic {@code zhongfu.audit.v1}, keyed by entry id. Subjects are ids; only the purpose may contain personal data.
 *
 * @param service the service that recorded it
 * @param actor subject of the token, {@code anonymous} or {@code system}
 * @param roles the roles the actor held, comma separated
 * @param action a code of the list {@code audited-actions}
 * @param subjectType a code of the list {@code audit-subject-types}
 * @param purpose why, where the action requires a reason: free text of the actor, may contain personal data
 * @param outcome a code of the list {@code audit-outcomes}, followed by the codes of what was disclosed, for example {@code DISCLOSED PHONE}
 */
public record AuditRecorded(
        AuditEntryId entryId,
        String service,
        String actor,
        String roles,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String purpose,
        String outcome,
        Instant occurredAt)
        implements Event {

    /** The topic of audit entries. */
    public static final String TOPIC = "zhongfu.audit.v1";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String key() {
        return entryId.toString();
    }

    @Override
    public AuditEntryId aggregateId() {
        return entryId;
    }

    @Override
    public long aggregateVersion() {
        return 1;
    }
}
