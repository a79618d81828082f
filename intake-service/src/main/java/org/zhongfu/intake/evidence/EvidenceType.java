// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import org.zhongfu.platform.kernel.LocalizedText;

/** What a piece of evidence proves. */
public enum EvidenceType {
    /** Assistance status confirmed by an authority; other authorities recognise it (Social Assistance Law, art. 42). */
    STATUTORY_CONFIRMATION("confirmation of an assistance status", "救助身份认定"),
    /** Disability certificate with type and level (GB/T 26341). */
    DISABILITY_CERTIFICATE("disability certificate", "残疾人证"),
    /** Hospital or medical-security documents of a serious illness; the diagnosis itself is not kept. */
    MEDICAL_EVIDENCE("evidence of a serious illness", "重病证明"),
    /** Whether the person lives alone. */
    LIVING_ARRANGEMENT("living arrangement", "居住情况证明");

    private final LocalizedText label;

    EvidenceType(String en, String zh) {
        label = LocalizedText.of(en, zh);
    }

    /** The type in words. */
    public LocalizedText label() {
        return label;
    }
}
