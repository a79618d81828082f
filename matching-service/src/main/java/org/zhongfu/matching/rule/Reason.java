// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

/** Why a rule refuses; the codes travel and are stored. */
public enum Reason {
    /** The person was in none of the groups the service is for. */
    NOT_IN_TARGET_GROUP,
    /** Younger than the service is for. */
    TOO_YOUNG,
    /** Older than the service is for. */
    TOO_OLD,
    /** None of the instruments asked for had been applied. */
    NOT_ASSESSED,
    /** Assessed, but not at a level the service is for. */
    LEVEL_NOT_MET
}
