// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import java.time.Instant;
import org.zhongfu.contracts.id.ContractId;

/**
 * What was bought by one line of a contract, and what of it is in use.
 *
 * @param bought units bought
 * @param inUse units held, committed or consumed
 * @param notedAt when the newest of this became known here
 */
public record ContractRecord(
        ContractId contractId, String serviceItem, String areaCode, long bought, long inUse, Instant notedAt) {}
