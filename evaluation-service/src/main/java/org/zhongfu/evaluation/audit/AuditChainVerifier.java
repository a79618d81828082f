// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.platform.security.HashChainKey;

/** Reads the chain from its start and computes every hash again. */
@ApplicationScoped
public class AuditChainVerifier {

    private static final int FETCH_SIZE = 500;
    private static final String CHAIN = """
            select s.seq, s.entry_id as linked_entry_id, s.previous_hash, s.hash, s.keyed_hash, r.*
            from audit_seal s
            left join audit_record r on r.entry_id = s.entry_id
            order by s.seq
            """;
    private static final String COUNT_WITHOUT_LINK = """
            select count(*) from audit_record r
            where not exists (select 1 from audit_seal s where s.entry_id = r.entry_id)
            """;

    private final Jdbi jdbi;
    private final HashChainKey key;
    private final InstantSource clock;

    AuditChainVerifier(Jdbi jdbi, HashChainKey key, InstantSource clock) {
        this.jdbi = jdbi;
        this.key = key;
        this.clock = clock;
    }

    /** Verifies the whole chain. */
    @Transactional
    public AuditChainVerification verify() {
        return jdbi.withHandle(sql -> {
            AuditChainCheck check = new AuditChainCheck(key);
            sql.createQuery(CHAIN)
                    .setFetchSize(FETCH_SIZE)
                    .mapTo(AuditChainCheck.Link.class)
                    .forEach(check::checkNext);
            long withoutLink =
                    sql.createQuery(COUNT_WITHOUT_LINK).mapTo(Long.class).one();
            return new AuditChainVerification(
                    clock.instant(),
                    check.faults().isEmpty(),
                    check.length(),
                    withoutLink,
                    check.lastHash(),
                    check.keyedFrom(),
                    check.faults());
        });
    }
}
