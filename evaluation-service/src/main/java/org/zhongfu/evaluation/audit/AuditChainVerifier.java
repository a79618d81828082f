// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.evaluation.audit.AuditChainVerification.Fault;
import org.zhongfu.evaluation.audit.AuditChainVerification.FaultKind;
import org.zhongfu.platform.security.HashChainKey;

/** Reads the chain from its start and computes every hash again. */
@ApplicationScoped
public class AuditChainVerifier {

    private static final int MOST_SHOWN = 100;
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
            ChainCheck check = new ChainCheck(key);
            sql.createQuery(CHAIN).setFetchSize(FETCH_SIZE).mapTo(Link.class).forEach(check::checkNext);
            long withoutLink =
                    sql.createQuery(COUNT_WITHOUT_LINK).mapTo(Long.class).one();
            return new AuditChainVerification(
                    clock.instant(),
                    check.faults.isEmpty(),
                    check.checked,
                    withoutLink,
                    check.lastHash,
                    check.keyedFrom,
                    check.faults);
        });
    }

    /**
     * A link with the entry it belongs to.
     *
     * @param linkedEntryId the entry the link was created for
     * @param keyedHash null when an earlier version wrote the link
     * @param entryId the same; null when the entry was deleted
     * @param content the entry as it is now; without values when the entry was deleted
     */
    record Link(
            long seq,
            AuditEntryId linkedEntryId,
            String previousHash,
            String hash,
            @Nullable String keyedHash,
            @Nullable AuditEntryId entryId,
            @Nested AuditContent content) {

        boolean hasHashOfEntry() {
            return AuditHash.of(previousHash, linkedEntryId, content).equals(hash);
        }
    }

    /** Continues from the stored hash after a fault, so that a fault shows at its own link and not at every later one. */
    private static final class ChainCheck {

        private final HashChainKey key;
        private final List<Fault> faults = new ArrayList<>();
        private String lastHash = AuditHash.START;
        private @Nullable String lastKeyedHash;
        private @Nullable Long keyedFrom;
        private long lastSeq;
        private long checked;

        ChainCheck(HashChainKey key) {
            this.key = key;
        }

        void checkNext(Link link) {
            boolean fits = hashesFit(link);
            String keyedHash = link.keyedHash();
            if (keyedHash != null && keyedFrom == null) {
                keyedFrom = link.seq();
            }
            if (fits && !keyedHashFits(link, keyedHash)) {
                add(FaultKind.KEYED_HASH_WRONG, link.seq(), link.linkedEntryId());
            }
            lastKeyedHash = keyedHash;
            lastHash = link.hash();
            lastSeq = link.seq();
            checked++;
        }

        private boolean keyedHashFits(Link link, @Nullable String keyedHash) {
            if (keyedHash == null) {
                return keyedFrom == null && !key.mustCover(link.content().recordedAt());
            }
            return keyedHash.equals(AuditHash.keyed(key, lastKeyedHash, link.seq(), link.hash()));
        }

        /** Reports what does not fit without the key; then the keyed hash does not fit either and is not reported. */
        private boolean hashesFit(Link link) {
            boolean fits = true;
            if (link.seq() != lastSeq + 1) {
                add(FaultKind.LINK_MISSING, lastSeq + 1, null);
                fits = false;
            } else if (!link.previousHash().equals(lastHash)) {
                add(FaultKind.CHAIN_BROKEN, link.seq(), link.linkedEntryId());
                fits = false;
            }
            if (link.entryId() == null) {
                add(FaultKind.ENTRY_MISSING, link.seq(), link.linkedEntryId());
                fits = false;
            } else if (!link.hasHashOfEntry()) {
                add(FaultKind.ENTRY_ALTERED, link.seq(), link.linkedEntryId());
                fits = false;
            }
            return fits;
        }

        private void add(FaultKind kind, long seq, @Nullable AuditEntryId entryId) {
            if (faults.size() < MOST_SHOWN) {
                faults.add(new Fault(kind, seq, entryId));
            }
        }
    }
}
