// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

/** Why a contract line cannot serve a need. The codes are stored. */
public enum Exclusion {
    /** The period of the need does not begin within the period of the contract. */
    NOT_IN_PERIOD,
    /** The line has fewer units left than the need requires. */
    NO_UNITS_LEFT,
    /** The provider declined this need, and the contract was signed before that. */
    TURNED_AWAY,
    /** The need lies in the area of the contract, but in no area of the provider. */
    OUTSIDE_PROVIDER_AREA
}
