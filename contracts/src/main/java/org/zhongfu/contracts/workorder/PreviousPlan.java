// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.workorder;

import java.time.Instant;
import org.zhongfu.contracts.event.EventPart;
import org.zhongfu.contracts.id.WorkerId;

/**
 * Who was to make a visit, and when, before it was moved.
 *
 * @param previousWorkerId the worker before
 * @param previousFrom planned start before
 * @param previousTo planned end before
 */
public record PreviousPlan(WorkerId previousWorkerId, Instant previousFrom, Instant previousTo) implements EventPart {}
