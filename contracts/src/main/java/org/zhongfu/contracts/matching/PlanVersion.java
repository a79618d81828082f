// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.matching;

import org.zhongfu.contracts.event.EventPart;
import org.zhongfu.contracts.id.PlanId;

/**
 * One version of a plan of visits.
 *
 * @param planVersion counts from 1; a newer version replaces an older one
 */
public record PlanVersion(PlanId planId, int planVersion) implements EventPart {}
