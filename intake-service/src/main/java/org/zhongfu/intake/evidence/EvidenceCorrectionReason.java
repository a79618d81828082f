// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

/** Why the content of a piece of evidence is replaced. */
public enum EvidenceCorrectionReason {
    /** It was typed wrongly. */
    TYPING_MISTAKE,
    /** The document was read wrongly. */
    MISREAD_DOCUMENT,
    /** The authority that issued it corrected it. */
    CORRECTED_BY_ISSUER,
    /** It was ended by mistake. */
    ENDED_BY_MISTAKE,
    /** Another reason; needs a note. */
    OTHER
}
