// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.matching;

/**
 * Target times of the stages of an order, in hours of the clock.
 *
 * @param acceptanceHours from the match to a worker taking the order
 * @param firstVisitHours from the request to the first visit
 * @param returnVisitHours from delivery to the return visit
 */
public record StageTargets(int acceptanceHours, int firstVisitHours, int returnVisitHours) {}
