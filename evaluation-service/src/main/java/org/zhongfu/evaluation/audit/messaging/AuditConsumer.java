// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhongfu.contracts.audit.AuditRecorded;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.evaluation.audit.AuditRecord;
import org.zhongfu.evaluation.audit.AuditRecordRepository;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;

/** Stores the audit entries of all services in the central audit. */
@ApplicationScoped
class AuditConsumer implements EventConsumer {

    private final AuditRecordRepository records;

    AuditConsumer(AuditRecordRepository records) {
        this.records = records;
    }

    @Override
    public Set<String> topics() {
        return Set.of(AuditRecorded.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        if (event instanceof AuditRecorded entry) {
            records.addOnce(AuditRecord.of(entry, meta.recordedAt()));
        }
    }
}
