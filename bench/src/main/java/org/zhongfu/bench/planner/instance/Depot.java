// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

/**
 * Where a caregiver's day begins or ends.
 *
 * @param id of the depot
 * @param place its row in the table of distances
 */
public record Depot(String id, int place) {}
