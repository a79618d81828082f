// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.base;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.zhongfu.contracts.Catalogue;
import org.zhongfu.contracts.audit.AuditRecorded;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.platform.messaging.audit.AuditEntry;
import org.zhongfu.platform.messaging.audit.AuditEvents;

/** Joins the platform to the contracts: which events there are, and how an audit entry becomes one. */
final class Wiring {

    @Produces
    @Singleton
    EventCatalogue catalogue() {
        return Catalogue.all();
    }

    @Produces
    @Singleton
    AuditEvents auditEvents() {
        return Wiring::event;
    }

    private static AuditRecorded event(UUID entryId, AuditEntry entry) {
        return new AuditRecorded(
                entryId,
                "intake",
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
