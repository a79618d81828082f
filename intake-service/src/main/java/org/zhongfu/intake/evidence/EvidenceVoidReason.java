// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

/** Why a piece of evidence is voided. */
public enum EvidenceVoidReason {
    /** It belongs to another person. */
    WRONG_PERSON,
    /** It was entered by mistake. */
    ENTERED_BY_MISTAKE,
    /** It was entered twice. */
    DUPLICATE,
    /** The document is not genuine. */
    NOT_GENUINE,
    /** Another reason; needs a note. */
    OTHER
}
