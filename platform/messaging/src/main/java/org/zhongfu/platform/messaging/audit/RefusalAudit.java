// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Audit entries of what is refused. A refusal rolls its transaction back, and with it every row it wrote; these entries
 * are kept in memory until then and written in a transaction of their own. A second transaction beside the first would
 * need two connections for one request, and requests that wait for each other's second connection would never end.
 *
 * <p>The method of the resource carries {@link AuditsRefusals}.
 */
@RequestScoped
public class RefusalAudit {

    private final AuditLog audit;
    private final List<AuditEntry> entries = new ArrayList<>();

    RefusalAudit(AuditLog audit) {
        this.audit = audit;
    }

    /** Keeps an entry; call it before throwing the refusal. */
    public void record(AuditEntry entry) {
        entries.add(entry);
    }

    /** Writes the entries, outside any transaction. When it fails the request fails: no probe goes unrecorded. */
    void write() {
        if (!entries.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> entries.forEach(audit::record));
            entries.clear();
        }
    }
}
