// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;

/** What a piece of evidence proves. */
public enum EvidenceType {
    /** Assistance status confirmed by an authority; other authorities recognise it (Social Assistance Law, art. 42). */
    STATUTORY_CONFIRMATION,
    /** Disability certificate with type and level (GB/T 26341). */
    DISABILITY_CERTIFICATE,
    /** Hospital or medical-security documents of a serious illness; the diagnosis itself is not kept. */
    MEDICAL_EVIDENCE,
    /** Whether the person lives alone. */
    LIVING_ARRANGEMENT;

    /** The label of this type in both languages. */
    public LocalizedText label() {
        return CodeLabels.of("evidence-types", this);
    }
}
