// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

/** Where a unit of service is. */
public enum UnitState {
    /** Offered to a provider who has not answered. */
    HELD,
    /** Promised by the provider. */
    COMMITTED,
    /** Served by a verified visit. */
    CONSUMED,
    /** Given back: it may be offered again. */
    RELEASED
}
