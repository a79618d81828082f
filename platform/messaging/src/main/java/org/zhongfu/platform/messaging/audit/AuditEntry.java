// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, to which subject. Ids and codes only, except the purpose.
 *
 * @param actor subject of the token, {@code anonymous} or {@code system}
 * @param actorRoles the roles the actor held
 * @param action verb in upper case, for example {@code IDENTITY_DISCLOSED}
 * @param subjectType kind of the subject of the action
 * @param subjectId id of the subject
 * @param purpose why, where the action requires a reason: free text of the actor, may contain personal data
 * @param outcome result of the action, for example {@code FOUND} or {@code DISCLOSED PHONE}
 * @param occurredAt when the action happened
 */
public record AuditEntry(
        String actor,
        Set<String> actorRoles,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String purpose,
        String outcome,
        Instant occurredAt) {

    public AuditEntry {
        actorRoles = Set.copyOf(actorRoles);
    }

    /** What the system did by itself, for example at the end of a time limit. */
    public static AuditEntry ofSystem(
            String action, String subjectType, Object subjectId, String outcome, Instant occurredAt) {
        return new AuditEntry("system", Set.of(), action, subjectType, subjectId.toString(), null, outcome, occurredAt);
    }

    /** The roles in a stable order, comma separated. */
    public String roles() {
        return String.join(",", actorRoles.stream().sorted().toList());
    }
}
