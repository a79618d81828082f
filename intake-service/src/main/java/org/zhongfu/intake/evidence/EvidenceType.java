// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

/** What kind of proof there is. */
public enum EvidenceType {
    /** A status confirmed by statute; confirmed once, recognised by all (Social Assistance Law, art. 42). */
    STATUTORY_CONFIRMATION,
    /** A disability certificate with type and level (GB/T 26341). */
    DISABILITY_CERTIFICATE,
    /** Hospital or medical-security documents of a serious illness; the diagnosis itself is not kept. */
    MEDICAL_EVIDENCE,
    /** With whom the person lives. */
    LIVING_ARRANGEMENT
}
