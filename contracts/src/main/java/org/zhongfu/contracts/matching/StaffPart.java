// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.matching;

import org.zhongfu.contracts.event.EventPart;

/**
 * Which of the workers of one visit is meant.
 *
 * @param part 1 for the only or the first worker, 2 for the second
 * @param parts workers the visit needs, each with a proposal of their own
 */
public record StaffPart(int part, int parts) implements EventPart {}
