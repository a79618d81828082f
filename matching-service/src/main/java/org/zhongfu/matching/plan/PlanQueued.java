// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

/**
 * Told inside a transaction that asks for a plan.
 *
 * @param disrupted true for the next version of a plan after a disruption
 */
record PlanQueued(boolean disrupted) {}
