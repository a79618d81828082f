// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

/** Why a contract line cannot serve a need; the codes travel and are stored. */
public enum Exclusion {
    /** The need's period does not begin inside the contract's. */
    NOT_IN_PERIOD,
    /** Fewer units are left than the need asks for. */
    NO_UNITS_LEFT,
    /** The provider let this need go, and has not signed a contract since. */
    TURNED_AWAY
}
