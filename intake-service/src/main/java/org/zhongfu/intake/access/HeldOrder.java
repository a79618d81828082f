// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.access;

import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;

/**
 * A work order of somebody who holds it or held it until it ended.
 *
 * @param needId the need it serves
 */
public record HeldOrder(OrderId orderId, PersonId personId, NeedId needId, OrderState state) {}
