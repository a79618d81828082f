// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.audit.Verification.Fault;
import org.zhongfu.evaluation.audit.Verification.FaultKind;
import org.zhongfu.evaluation.database.Database;
import org.zhongfu.evaluation.database.Row;

/** Walks along the chain and recomputes every seal. */
@ApplicationScoped
public class AuditChainVerifier {

    private static final int MOST_SHOWN = 100;
    private static final String CHAIN = """
            select s.seq, s.entry_id as sealed_entry_id, s.previous_hash, s.hash, r.*
            from audit_seal s
            left join audit_record r on r.entry_id = s.entry_id
            order by s.seq
            """;
    private static final String UNSEALED = """
            select count(*) as n from audit_record r
            where not exists (select 1 from audit_seal s where s.entry_id = r.entry_id)
            """;

    private final Database database;
    private final InstantSource clock;

    AuditChainVerifier(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Verifies all of it. */
    @Transactional
    public Verification verify() {
        Walk walk = new Walk();
        database.each(CHAIN, walk::step);
        long unsealed = database.single(UNSEALED, row -> row.number("n"));
        return new Verification(clock.instant(), walk.faults.isEmpty(), walk.sealed, unsealed, walk.head, walk.faults);
    }

    /** Goes on from the stored hash after a fault, so that each fault shows where it is and not at every later link. */
    private static final class Walk {

        private final List<Fault> faults = new ArrayList<>();
        private String head = AuditHash.START;
        private long seq;
        private long sealed;

        void step(Row row) {
            UUID entryId = row.uuid("sealed_entry_id");
            long found = row.number("seq");
            if (found != seq + 1) {
                fault(FaultKind.SEAL_MISSING, seq + 1, null);
            } else if (!row.text("previous_hash").equals(head)) {
                fault(FaultKind.CHAIN_BROKEN, found, entryId);
            }
            if (row.uuidOrNull("entry_id") == null) {
                fault(FaultKind.ENTRY_MISSING, found, entryId);
            } else if (!AuditHash.of(row.text("previous_hash"), AuditRecord.of(row))
                    .equals(row.text("hash"))) {
                fault(FaultKind.ENTRY_ALTERED, found, entryId);
            }
            head = row.text("hash");
            seq = found;
            sealed++;
        }

        private void fault(FaultKind kind, long at, @Nullable UUID entryId) {
            if (faults.size() < MOST_SHOWN) {
                faults.add(new Fault(kind, at, entryId));
            }
        }
    }
}
