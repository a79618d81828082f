// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along the whole chain found.
 *
 * @param verified true when every sealed entry is as it was sealed
 * @param sealed entries in the chain
 * @param unsealed entries not sealed yet; a few for a moment, or someone hinders the sealer
 * @param head hash of the last entry: keep it, and a chain cut off at its end shows too
 * @param faults the first faults found
 */
public record Verification(
        Instant asOf, boolean verified, long sealed, long unsealed, String head, List<Fault> faults) {

    public Verification {
        faults = List.copyOf(faults);
    }

    /** What is wrong with a link of the chain. */
    public enum FaultKind {
        /** The entry is not what was sealed. */
        ENTRY_ALTERED,
        /** The entry is gone. */
        ENTRY_MISSING,
        /** A seal is gone from the chain. */
        SEAL_MISSING,
        /** The seal does not follow from the one before. */
        CHAIN_BROKEN
    }

    /**
     * A fault.
     *
     * @param seq place in the chain
     * @param entryId the entry sealed there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(FaultKind kind, long seq, @Nullable UUID entryId) {}
}
