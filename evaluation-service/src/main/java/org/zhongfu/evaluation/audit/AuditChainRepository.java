// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zhongfu.evaluation.audit.AuditChainLink.Entry;
import org.zhongfu.evaluation.audit.AuditChainLink.Head;

/** The links of the hash chain. Links are added and read; the database refuses anything else. */
@ApplicationScoped
class AuditChainRepository {

    private static final String HEAD = "select seq, hash, keyed_hash from audit_seal order by seq desc limit 1";

    /** Any entry of the queue, not those after a position: an entry that commits late is not skipped. */
    private static final String WITHOUT_LINK = """
            select r.* from audit_chain_queue q
            join audit_record r on r.entry_id = q.entry_id
            where not exists (select 1 from audit_seal s where s.entry_id = q.entry_id)
            order by q.arrival
            limit :most
            """;

    private static final String INSERT = """
            insert into audit_seal (seq, entry_id, previous_hash, hash, keyed_hash, sealed_at)
            values (:seq, :entryId, :previousHash, :hash, :keyedHash, :now)
            """;

    /** Every entry that has a link, also one whose link was written by a replica of an earlier version. */
    private static final String DEQUEUE =
            "delete from audit_chain_queue q using audit_seal s where s.entry_id = q.entry_id";

    private final Jdbi jdbi;

    AuditChainRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The end of the chain. */
    Head findHead() {
        return jdbi.withHandle(
                sql -> sql.createQuery(HEAD).mapTo(Head.class).findOne().orElse(Head.NONE));
    }

    /** The first entries that are not in the chain yet, in the order of arrival. */
    List<Entry> findWithoutLink(int most) {
        return jdbi.withHandle(sql -> sql.createQuery(WITHOUT_LINK)
                .bind("most", most)
                .mapTo(Entry.class)
                .list());
    }

    /** Adds links, and takes their entries off the queue. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(List<AuditChainLink> links, Instant now) {
        jdbi.useHandle(sql -> {
            PreparedBatch batch = sql.prepareBatch(INSERT);
            for (AuditChainLink link : links) {
                batch.bind("seq", link.seq())
                        .bind("entryId", link.entryId())
                        .bind("previousHash", link.previousHash())
                        .bind("hash", link.hash())
                        .bind("keyedHash", link.keyedHash())
                        .bind("now", now)
                        .add();
            }
            batch.execute();
            sql.execute(DEQUEUE);
        });
    }
}
