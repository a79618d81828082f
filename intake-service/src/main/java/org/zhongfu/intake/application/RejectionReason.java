// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import org.zhongfu.platform.kernel.LocalizedText;

/** Why an application is rejected. */
public enum RejectionReason {
    /** The conditions are not met (不符合条件). */
    NOT_ELIGIBLE("not eligible", "不符合条件"),
    /** The applicant does not live in the area (不属于本辖区). */
    OUT_OF_AREA("outside the area", "不属于本辖区"),
    /** The same application was submitted before (重复申请). */
    DUPLICATE("duplicate", "重复申请"),
    /** A statement is untrue (申报不实). */
    UNTRUE_STATEMENT("untrue statement", "申报不实"),
    /** The applicant does not cooperate in the verification (不配合核查). */
    NO_COOPERATION("no cooperation", "不配合核查"),
    /** Another reason (其他). */
    OTHER("other", "其他");

    private final LocalizedText label;

    RejectionReason(String en, String zh) {
        label = LocalizedText.of(en, zh);
    }

    /** The reason in words. */
    public LocalizedText label() {
        return label;
    }
}
