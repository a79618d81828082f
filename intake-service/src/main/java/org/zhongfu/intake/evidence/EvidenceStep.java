// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

/** What made a version of a piece of evidence. */
public enum EvidenceStep {
    /** It was added. */
    ADDED,
    /** Its last day was recorded. */
    ENDED,
    /** It was voided as entered by mistake. */
    VOIDED,
    /** Its content was replaced. */
    CORRECTED
}
