// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.event;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhongfu.contracts.Catalogue;
import org.zhongfu.contracts.audit.AuditRecorded;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.platform.messaging.audit.AuditEntry;
import org.zhongfu.platform.messaging.audit.AuditEvents;

/** Provides the platform with the events of the system, and converts audit entries to events. */
@Singleton
final class Wiring {

    @Produces
    @Singleton
    EventCatalogue catalogue() {
        return Catalogue.all();
    }

    @Produces
    @Singleton
    AuditEvents auditEvents(@ConfigProperty(name = "quarkus.application.name") String service) {
        return (entryId, entry) -> event(service, entryId, entry);
    }

    /** Refuses an entry whose codes have no labels: who reads the audit could neither filter nor understand it. */
    private static AuditRecorded event(String service, AuditEntryId entryId, AuditEntry entry) {
        requireCode("audited-actions", entry.action());
        requireCode("audit-outcomes", entry.outcome().split(" ", 2)[0]);
        requireCode("audit-subject-types", entry.subjectType());
        return new AuditRecorded(
                entryId,
                service,
                entry.actor(),
                entry.roles(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.purpose(),
                entry.outcome(),
                entry.occurredAt());
    }

    private static void requireCode(String list, String code) {
        if (!CodeLists.named(list).orElseThrow().has(code)) {
            throw new IllegalArgumentException("the code list " + list + " has no code " + code);
        }
    }
}
