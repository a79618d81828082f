// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.util.UUID;

/**
 * Where a visit that a published plan proposed comes from.
 *
 * @param planVersion version of the plan that proposed it
 */
record PlanSource(UUID proposalId, UUID planId, int planVersion) {}
