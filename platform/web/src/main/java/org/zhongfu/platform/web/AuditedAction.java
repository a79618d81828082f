// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * What a caller did, to which subject. Ids and codes only, except the purpose.
 *
 * @param action a code of the list {@code audited-actions}
 * @param subjectType a code of the list {@code audit-subject-types}
 * @param subjectId id of the subject
 * @param purpose why, where the action requires a reason: free text of the caller, may contain personal data
 * @param outcome result of the action, for example {@code DONE} or {@code DISCLOSED PHONE}
 */
public record AuditedAction(
        String action,
        String subjectType,
        String subjectId,
        @Nullable String purpose,
        String outcome) {

    /**
     * An action that was carried out and needs no reason.
     *
     * @param subjectId id of the subject, as its text
     */
    public static AuditedAction done(String action, String subjectType, Object subjectId) {
        return of(action, subjectType, subjectId, "DONE");
    }

    /** An action with an outcome of its own. */
    public static AuditedAction of(String action, String subjectType, Object subjectId, String outcome) {
        return new AuditedAction(action, subjectType, subjectId.toString(), null, outcome);
    }

    /**
     * The same action with the reason the caller gave for it.
     *
     * @param why free text or a code; null when none was given
     */
    public AuditedAction because(@Nullable String why) {
        return new AuditedAction(action, subjectType, subjectId, why, outcome);
    }
}
