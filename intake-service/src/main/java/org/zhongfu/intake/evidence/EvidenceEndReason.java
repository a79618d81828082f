// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

/** Why a piece of evidence ends before the day it states. */
public enum EvidenceEndReason {
    /** The conditions are no longer met, as a check found. */
    CONDITIONS_NO_LONGER_MET,
    /** The person or household left the assistance. */
    LEFT_ASSISTANCE,
    /** The authority that issued it withdrew it. */
    WITHDRAWN_BY_ISSUER,
    /** A new assessment replaced it. */
    REASSESSED,
    /** The person recovered. */
    RECOVERED,
    /** Who lives with the person changed. */
    LIVING_ARRANGEMENT_CHANGED,
    /** Another reason; needs a note. */
    OTHER
}
