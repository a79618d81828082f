// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

/**
 * How well a contract line suits a need, in thousandths.
 *
 * @param area how close the contract's area is drawn around the need
 * @param capacity share of its units still to be offered
 * @param continuity whether its provider has served the person before
 * @param load share of its units that are not under way
 * @param total the weighted sum
 */
public record Score(int area, int capacity, int continuity, int load, int total) {}
