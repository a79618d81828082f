// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.AuditEntryId;

/**
 * Result of the verification of the audit chain (审计哈希链校验).
 *
 * @param asOf when the chain was verified
 * @param verified true when no fault was found
 * @param length number of entries in the chain
 * @param backlog number of entries not in the chain yet; more than a few for longer than a minute means that they
 *     are not appended
 * @param head hash of the last entry. Keep it elsewhere: a chain that was cut off at its end no longer contains it.
 * @param keyedFrom place of the first entry that a key of the service protects; null when none is: whoever can write to the
 *     database could have computed the entries before it again
 * @param faults the first 100 faults, in the order of the chain
 */
@Schema(name = "Verification")
public record AuditChainVerification(
        Instant asOf,
        boolean verified,
        @JsonProperty("sealed") @Min(0) long length,
        @JsonProperty("unsealed") @Min(0) long backlog,
        @Size(max = 64) String head,
        @Nullable @Min(1) Long keyedFrom,
        List<Fault> faults) {

    public AuditChainVerification {
        faults = List.copyOf(faults);
    }

    /** What is wrong with a link of the chain. */
    public enum FaultKind {
        /** The entry is not the one the hash was computed of. */
        ENTRY_ALTERED,
        /** The entry was deleted. */
        ENTRY_MISSING,
        /** A link of the chain was deleted. */
        @JsonProperty("SEAL_MISSING")
        LINK_MISSING,
        /** The link does not follow from the one before. */
        CHAIN_BROKEN,
        /** The keyed hash of the link is missing or does not fit: the service did not write the link. */
        KEYED_HASH_WRONG
    }

    /**
     * A fault of the audit chain.
     *
     * @param kind what is wrong: the entry was altered, the entry is missing, a link is missing, a link does not
     *     follow from the one before, or its keyed hash is missing or does not fit
     * @param seq place in the chain, counted from 1
     * @param entryId the entry at this place; absent when the link is missing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AuditChainFault")
    public record Fault(
            FaultKind kind, @Min(1) long seq, @Nullable AuditEntryId entryId) {}
}
