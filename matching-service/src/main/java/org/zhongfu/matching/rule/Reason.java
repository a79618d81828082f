// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

/** Why a person is not eligible for a service. The codes are stored. */
public enum Reason {
    /** The person was in none of the target groups of the service. */
    NOT_IN_TARGET_GROUP,
    /** The person was younger than the service requires. */
    TOO_YOUNG,
    /** The person was older than the service allows. */
    TOO_OLD,
    /** None of the required assessments had been made. */
    NOT_ASSESSED,
    /** The person was assessed at a level that the service does not cover. */
    LEVEL_NOT_MET
}
