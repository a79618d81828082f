// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

/** The state of a unit of service. */
public enum UnitState {
    /** Offered to a provider that has not answered. */
    HELD,
    /** Accepted by the provider, not yet served. */
    COMMITTED,
    /** Served by a verified visit. */
    CONSUMED,
    /** Released: it may be offered again. */
    RELEASED
}
