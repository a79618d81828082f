// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The result of the verification of the whole chain. */
@Schema(description = "Result of the verification of the audit chain (审计哈希链校验).")
public record Verification(
        @Schema(description = "When the chain was verified.")
        Instant asOf,

        @Schema(description = "True when no fault was found.")
        boolean verified,

        @Schema(description = "Number of entries in the chain.")
        long sealed,

        @Schema(
                description =
                        "Number of entries not in the chain yet; more than a few for longer than a minute means that they are not appended.")
        long unsealed,

        @Schema(
                description =
                        "Hash of the last entry. Keep it elsewhere: a chain that was cut off at its end no longer contains it.")
        String head,

        @Schema(description = "The first 100 faults, in the order of the chain.")
        List<Fault> faults) {

    public Verification {
        faults = List.copyOf(faults);
    }

    /** What is wrong with a link of the chain. */
    public enum FaultKind {
        /** The entry is not the one the hash was computed of. */
        ENTRY_ALTERED,
        /** The entry is gone. */
        ENTRY_MISSING,
        /** A link is gone from the chain. */
        SEAL_MISSING,
        /** The link does not follow from the one before. */
        CHAIN_BROKEN
    }

    /** A fault. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A fault of the audit chain.")
    public record Fault(
            @Schema(
                    description =
                            "What is wrong: the entry was altered, the entry is missing, a link is missing, or a link does not follow from the one before.")
            FaultKind kind,

            @Schema(description = "Place in the chain, counted from 1.")
            long seq,

            @Schema(description = "The entry at this place; absent when the link is missing.") @Nullable
            UUID entryId) {}
}
