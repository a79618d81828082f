// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

/**
 * Where the day of a caregiver begins or ends.
 *
 * @param id of the depot
 * @param place its row in the matrix of distances
 */
public record Depot(String id, int place) {}
