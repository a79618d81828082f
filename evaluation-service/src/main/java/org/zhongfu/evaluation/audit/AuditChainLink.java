// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A link of the hash chain: the hash of an entry and of the link before it. */
@Entity
@Immutable
@Table(name = "audit_seal")
@SuppressWarnings("UnusedVariable") // The verifier reads the columns in sets.
class AuditChainLink extends PanacheEntityBase {

    @Id
    private long seq;

    private UUID entryId;
    private String previousHash;
    private String hash;
    private Instant sealedAt;

    @SuppressWarnings("NullAway.Init")
    protected AuditChainLink() {} // for Hibernate only

    private AuditChainLink(long seq, String previousHash, AuditRecord entry, Instant now) {
        this.seq = seq;
        this.entryId = entry.id().value();
        this.previousHash = previousHash;
        this.hash = AuditHash.of(previousHash, entry.id(), entry.content());
        this.sealedAt = now;
    }

    /** The first link of a chain. */
    static AuditChainLink first(AuditRecord entry, Instant now) {
        return new AuditChainLink(1, AuditHash.START, entry, now);
    }

    /** The link after this one. */
    AuditChainLink next(AuditRecord entry, Instant now) {
        return new AuditChainLink(seq + 1, hash, entry, now);
    }
}
