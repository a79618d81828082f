// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.zhongfu.evaluation.reconciliation.Outcome.County;

/**
 * A run of the reconciliation as it was stored.
 *
 * @param part what it found in the reader's area
 */
public record RunSummary(UUID id, Instant asOf, @Nested County part) {}
