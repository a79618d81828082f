// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.evaluation.audit.AuditChainVerification.Fault;
import org.zhongfu.evaluation.audit.AuditChainVerification.FaultKind;
import org.zhongfu.platform.security.HashChainKey;

/**
 * Checks the links of the audit chain one after the other. Continues from the stored hashes after a fault, so that a fault
 * shows at its own link and not at every later one.
 */
final class AuditChainCheck {

    private static final int MOST_SHOWN = 100;

    private final HashChainKey key;
    private final List<Fault> faults = new ArrayList<>();
    private String lastHash = AuditHash.START;
    private @Nullable String lastKeyedHash;
    private @Nullable Long keyedFrom;
    private long lastSeq;
    private long length;

    AuditChainCheck(HashChainKey key) {
        this.key = key;
    }

    /**
     * A link with the entry it belongs to.
     *
     * @param linkedEntryId the entry the link was created for
     * @param keyedHash null when an earlier version wrote the link
     * @param entryId the same as the linked one; null when the entry was deleted
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

    /** Checks the next link of the chain. */
    void checkNext(Link link) {
        boolean fits = plainHashesFit(link);
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
        length++;
    }

    /** Where a plain hash does not fit, the keyed one cannot fit either and is not reported as well. */
    private boolean plainHashesFit(Link link) {
        boolean linked = link.seq() == lastSeq + 1 && link.previousHash().equals(lastHash);
        if (link.seq() != lastSeq + 1) {
            add(FaultKind.LINK_MISSING, lastSeq + 1, null);
        } else if (!link.previousHash().equals(lastHash)) {
            add(FaultKind.CHAIN_BROKEN, link.seq(), link.linkedEntryId());
        }
        if (link.entryId() == null) {
            add(FaultKind.ENTRY_MISSING, link.seq(), link.linkedEntryId());
            return false;
        }
        if (!link.hasHashOfEntry()) {
            add(FaultKind.ENTRY_ALTERED, link.seq(), link.linkedEntryId());
            return false;
        }
        return linked;
    }

    private boolean keyedHashFits(Link link, @Nullable String keyedHash) {
        if (keyedHash == null) {
            return keyedFrom == null && !key.mustCover(link.content().recordedAt());
        }
        return keyedHash.equals(AuditHash.keyed(key, lastKeyedHash, link.seq(), link.hash()));
    }

    private void add(FaultKind kind, long seq, @Nullable AuditEntryId entryId) {
        if (faults.size() < MOST_SHOWN) {
            faults.add(new Fault(kind, seq, entryId));
        }
    }

    /** The first faults. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** How many links were checked. */
    long length() {
        return length;
    }

    /** Hash of the last link. */
    String lastHash() {
        return lastHash;
    }

    /** Place of the first link with a keyed hash; null when there is none. */
    @Nullable
    Long keyedFrom() {
        return keyedFrom;
    }
}
