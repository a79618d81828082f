// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;

/**
 * What became of one fact of a batch.
 *
 * @param clientReference the device's reference of the fact
 * @param outcome what became of it
 * @param visitId the visit
 * @param conflict what it contradicts; null when it does not
 * @param detail what is wrong and what to do, in the language of the request; null unless the fact is refused
 */
public record VisitFactResult(
        String clientReference,
        VisitFactStatus outcome,
        VisitId visitId,
        @Nullable VisitFactConflict conflict,
        @Nullable @Size(max = 1000) String detail) {}
