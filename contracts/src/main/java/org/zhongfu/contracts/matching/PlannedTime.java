// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.matching;

import java.time.Instant;
import org.zhongfu.contracts.event.EventPart;

/**
 * When a visit is to take place.
 *
 * @param plannedFrom start at the door
 * @param plannedTo end at the door, after the start
 */
public record PlannedTime(Instant plannedFrom, Instant plannedTo) implements EventPart {}
