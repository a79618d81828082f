// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.zhongfu.contracts.audit.AuditRecorded;
import org.zhongfu.platform.messaging.audit.AuditEvents;

final class SampleAuditEvents {

    @Produces
    @Singleton
    AuditEvents events() {
        return (id, entry) -> new AuditRecorded(
                id,
                "store",
                entry.actor(),
                entry.roles(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.purpose(),
                entry.outcome(),
                entry.occurredAt());
    }
}
